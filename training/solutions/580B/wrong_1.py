n, d = map(int, input().split())
f = sorted(tuple(map(int, input().split())) for _ in range(n))
best = cur = l = 0
for m, s in f:
    cur += s
    while m - f[l][0] > d:
        cur -= f[l][1]
        l += 1
    best = max(best, cur)
print(best)
