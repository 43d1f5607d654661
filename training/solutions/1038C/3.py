import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
c = sorted(v[1:])[::-1]
d = sum(v[1:n + 1]) - sum(v[n + 1:])
print((sum(c[::2]) - sum(c[1::2]) + d) // 2)
