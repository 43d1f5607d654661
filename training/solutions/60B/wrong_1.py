import sys
d = sys.stdin.read().split()
k, n, m = map(int, d[:3])
g = d[3:3 + k * n]
print(sum(row.count('.') for row in g))
