n, m = map(int, input().split())
x = list(map(int, input().split()))
best = 0
for _ in range(m):
    a, b, c = map(int, input().split())
    best = max(best, (x[a - 1] + x[b - 1]) / c)
print("%.12f" % best)
