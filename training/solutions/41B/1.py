n, b = map(int, input().split())
a = list(map(int, input().split()))
best = b
low = a[0]
for x in a:
    low = min(low, x)
    best = max(best, b // low * x + b % low)
print(best)
