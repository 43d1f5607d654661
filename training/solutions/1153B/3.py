import sys
n, m, h, *d = map(int, sys.stdin.read().split())
a = d[:m]
b = d[m:m + n]
t = d[m + n:]
for i in range(n * m):
    x = a[i % m]
    y = b[i // m]
    t[i] *= x if x < y else y
for i in range(n):
    print(*t[i * m:i * m + m])
