n, k = map(int, input().split())
a = sorted(map(int, input().split()))
best = 0
for r in range(n):
    left = k
    c = 1
    while c <= r and a[r] - a[r - c] <= left:
        left -= a[r] - a[r - c]
        c += 1
    if c >= best:
        best = c
        value = a[r]
print(best, value)
