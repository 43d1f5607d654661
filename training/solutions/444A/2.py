import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
x = [0] + d[2:n + 2]
e = d[n + 2:]
print(max([(x[a] + x[b]) / c for a, b, c in zip(e[::3], e[1::3], e[2::3])], default=0.0))
