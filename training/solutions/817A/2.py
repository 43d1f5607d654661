import sys
a, b, c, d, x, y = map(int, sys.stdin.read().split())
p, r = divmod(c - a, x)
q, s = divmod(d - b, y)
print("NO" if r or s or (p + q) % 2 else "YES")
