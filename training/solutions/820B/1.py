n, a = map(int, input().split())
best = 10**9
for k in range(1, n - 1):
    d = abs(180 * k - a * n)
    if d < best:
        best = d
        ans = k
print(2, 1, ans + 2)
