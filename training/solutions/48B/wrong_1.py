n, m = map(int, input().split())
g = [list(map(int, input().split())) for i in range(n)]
a, b = map(int, input().split())
if a > n or b > m:
    a, b = b, a
ans = n * m
for i in range(n - a + 1):
    for j in range(m - b + 1):
        ans = min(ans, sum(sum(r[j:j + b]) for r in g[i:i + a]))
print(ans)
