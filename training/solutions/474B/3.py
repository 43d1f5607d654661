import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
p = [0]
for x in d[1:n + 1]:
    p.append(p[-1] + x)
for q in d[n + 2:]:
    lo, hi = 1, n
    while lo < hi:
        m = (lo + hi) // 2
        if p[m] >= q:
            hi = m
        else:
            lo = m + 1
    print(lo)
