import sys
n, m, *v = map(int, sys.stdin.read().split())
a, b = v[-2:]
best = 9999
for t in range(2):
    for i in range(n - a + 1):
        c = [sum(v[k * m + j] for k in range(i, i + a)) for j in range(m)]
        for j in range(m - b + 1):
            best = min(best, sum(c[j:j + b]))
    a, b = b, a
print(best)
