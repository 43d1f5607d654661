n = int(input())
par = {}
for _ in range(n):
    s = input().lower().split()
    par[s[0]] = s[2]
best = 0
for v in par:
    k = 1
    while v in par:
        v = par[v]
        k += 1
    best = max(best, k)
print(best)
