import sys

d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
v = [0] + d[2:n + 2]
e = d[n + 2:]
print(sum(min(v[a], v[b]) for a, b in zip(e[::2], e[1::2])))
