n, a, b, c, d = map(int, input().split())
k = 0
for x in range(1, n + 1):
    if 1 <= x + b - c <= n and 1 <= x + a - d <= n:
        k += 1
print(k * n)
