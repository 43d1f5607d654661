import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
p = v[1:n]
c = v[n:]
print(1 + sum(c[x - 1] != y for x, y in zip(p, c[1:])))
