import sys
from bisect import bisect_left
s = bytearray([1]) * 100004
for i in range(2, 400):
    s[2 * i::i] = bytes(len(s[2 * i::i]))
p = [i for i in range(2, 100004) if s[i]]
n, m, *a = map(int, sys.stdin.read().split())
b = [p[bisect_left(p, x)] - x for x in a]
r = [sum(b[i * m:i * m + m]) for i in range(n)]
c = [sum(b[j::m]) for j in range(m)]
print(min(r + c))
