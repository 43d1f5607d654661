n, L = map(int, input().split())
c = list(map(int, input().split()))
for i in range(1, n):
    c[i] = min(c[i], 2 * c[i - 1])
best = 10 ** 20
cost = 0
for i in range(n - 1, -1, -1):
    cost += L // 2 ** i * c[i]
    L %= 2 ** i
    best = min(best, cost + (c[i] if L else 0))
print(best)
