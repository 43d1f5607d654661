step = {'L': -1, 'R': 1, 'U': 1j, 'D': -1j}
pos = 0
seen = {0}
ans = "OK"
for c in input().strip():
    nxt = pos + step[c]
    if nxt in seen:
        ans = "BUG"
    for d in step.values():
        if nxt + d != pos and nxt + d in seen:
            ans = "BUG"
    seen.add(nxt)
    pos = nxt
print(ans)
