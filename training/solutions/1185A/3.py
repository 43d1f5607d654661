a, b, c, d = map(int, input().split())
p = sorted([a, b, c])
ans = 0
if p[1] - p[0] < d:
    ans += d - (p[1] - p[0])
if p[2] - p[1] < d:
    ans += d - (p[2] - p[1])
print(ans)
