n, k = map(int, input().split())
a = sorted(map(int, input().split()))
l = 0
cost = 0
best = 0
for r in range(n):
    if r > 0:
        cost += (a[r] - a[r - 1]) * (r - l)
    while cost > k:
        cost -= a[r] - a[l]
        l += 1
    if r - l + 1 > best:
        best = r - l + 1
        value = a[r]
print(best, value)
