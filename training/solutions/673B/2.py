import sys
n, m, *d = map(int, sys.stdin.read().split())
lo = [min(x, y) for x, y in zip(d[::2], d[1::2])]
hi = [max(x, y) for x, y in zip(d[::2], d[1::2])]
a = max(lo, default=1)
b = min(hi, default=n)
print(b - a if b > a else 0)
