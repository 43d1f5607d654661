n, k = map(int, input().split())
p = list(range(1, n + 1))
for i in range(n - k - 1):
    p[i], p[i + 1] = p[i + 1], p[i]
if k == n:
    p = [-1]
print(*p)
