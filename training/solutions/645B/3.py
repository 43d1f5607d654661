n, k = map(int, input().split())
r = max(0, n - 2 * k)
total = n * (n - 1) // 2
if r > 1:
    total -= r * (r - 1) // 2
print(total)
