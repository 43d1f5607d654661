import sys
d = sys.stdin.read().split()
seen = set()
ans = 0
for i in range(1, len(d), 3):
    a, b = d[i][0], d[i][1]
    c, e = d[i + 1][0], d[i + 1][1]
    if (a, b, c, e) not in seen:
        ans += 1
    for _ in range(4):
        seen.add((a, b, c, e))
        a, b, c, e = c, a, e, b
print(ans)
