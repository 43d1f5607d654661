n, m = map(int, input().split())
a = [input().strip() for _ in range(n)]
best = 0
for w in range(1, m + 1):
    rows = sum('1' * w in r for r in a)
    best = max(best, rows * w)
print(best)
