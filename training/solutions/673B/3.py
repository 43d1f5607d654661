n, m = map(int, input().split())
d = [0] * (n + 1)
for i in range(m):
    u, v = map(int, input().split())
    if u > v:
        u, v = v, u
    d[u] += 1
    d[v] -= 1
ans = 0
cur = 0
for i in range(1, n):
    cur += d[i]
    if cur == m:
        ans += 1
print(ans)
