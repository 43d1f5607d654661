n, k = map(int, input().split())
a = list(map(int, input().split()))
a.sort()
best = 10 ** 10
s = 0
for c, i in enumerate(range(n // 2, n), 1):
    s += a[i]
    best = min(best, (s + k) // c)
print(best)
