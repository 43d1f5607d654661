n, m = map(int, input().split())
r = 0
for a in range(n // 2 + 1):
    if a > m:
        break
    b = min(n - 2 * a, (m - a) // 2)
    r = max(r, a + b)
print(r)
