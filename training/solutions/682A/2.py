n, m = map(int, input().split())
a = [n // 5 + (1 <= r <= n % 5) for r in range(5)]
b = [m // 5 + (1 <= r <= m % 5) for r in range(5)]
ans = a[0] * b[0]
for i in range(1, 5):
    ans += a[i] * b[5 - i]
print(ans)
