step = {'L': -1, 'R': 1, 'U': 1j, 'D': -1j}
pos = 0
seen = {0}
ans = "OK"
for c in input().strip():
    pos += step[c]
    if pos in seen:
        ans = "BUG"
    seen.add(pos)
print(ans)
