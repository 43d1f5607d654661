n, m, a, b = map(int, input().split())
ans = n * a
for i in range(n // m + 2):
    cost = i * b + max(0, n - i * m) * a
    ans = min(ans, cost)
print(ans)
