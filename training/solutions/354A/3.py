import sys

d = list(map(int, sys.stdin.read().split()))
n, l, r, ql, qr = d[:5]
w = d[5:]
cost = sum(w) * r
options = []
for k in range(n + 1):
    more = abs(n - 2 * k)
    fine = 0 if more == 0 else (more - 1) * (ql if 2 * k > n else qr)
    options.append(cost + fine)
    if k < n:
        cost += w[k] * (l - r)
print(min(options))
