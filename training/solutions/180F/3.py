import sys
d = sys.stdin.read().split()
n = int(d[0])
f = dict(zip(d[1:n + 1], d[n + 1:]))
print(" ".join(f[str(i)] for i in range(1, n + 1)))
