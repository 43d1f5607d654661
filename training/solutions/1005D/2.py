s = input().strip()
seen = {0}
r = ans = 0
for c in s:
    r = (r + int(c)) % 3
    if r in seen:
        ans += 1
        r = 0
        seen = {0}
    else:
        seen.add(r)
print(ans)
