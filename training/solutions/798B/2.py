n = int(input())
a = [input().strip() for _ in range(n)]
m = len(a[0])
best = 10**9
for i in range(m):
    t = a[0][i:] + a[0][:i]
    c = 0
    for s in a:
        p = (s + s).find(t)
        c += p if p >= 0 else 10**9
    best = min(best, c)
print(best if best < 10**9 else -1)
