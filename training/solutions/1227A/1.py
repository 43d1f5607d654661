import sys
d = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(d[0]):
    n = d[p]
    a = d[p + 1:p + 1 + 2 * n]
    p += 1 + 2 * n
    print(max(0, max(a[::2]) - min(a[1::2])))
