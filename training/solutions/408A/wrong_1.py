import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
k = d[1:n]
p = n + 1
best = 10 ** 9
for x in k:
    t = 0
    for m in d[p:p + x]:
        t += m * 5 + 15
    p += x
    best = min(best, t)
print(best)
