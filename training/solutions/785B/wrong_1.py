import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
a = d[1:2 * n + 1]
b = d[2 * n + 2:]
print(max(0, max(b[::2]) - min(a[1::2])))
