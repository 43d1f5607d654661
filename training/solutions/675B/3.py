n, a, b, c, d = map(int, input().split())
low, high = 1, n
for s in (a + b, a + c, b + d, c + d):
    t = s - a - b
    low = max(low, 1 + t)
    high = min(high, n + t)
print(n * (high - low + 1) if high >= low else 0)
