n, x = map(int, input().split())
p = []
for v in map(int, input().split()):
    p.append((v, 0))
    if v & x != v:
        p.append((v & x, 1))
p.sort()
ans = 3
for i in range(1, len(p)):
    if p[i][0] == p[i - 1][0]:
        ans = min(ans, p[i][1] + p[i - 1][1])
print(-1 if ans == 3 else ans)
