import sys
from math import sqrt
n, vb, vs, *x, p, q = map(int, sys.stdin.read().split())
t = [vs * v + vb * sqrt((v - p) ** 2 + q * q) for v in x]
i = n - 1
while i > 1 and t[i - 1] < t[i] - 1e-6:
    i -= 1
print(i + 1)
