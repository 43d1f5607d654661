import sys
n, a, b, c = map(int, sys.stdin.read().split())
inf = 10 ** 9
r, o, e = 0, inf, inf
for _ in range(n - 1):
    r, o, e = min(o + a, e + b), min(r + a, e + c), min(r + b, o + c)
print(min(r, o, e))
