import sys
n, m, *v = map(int, sys.stdin.read().split())
a = v[:n]
b = v[n:]
k = min(n, m)
while any(x > y for x, y in zip(a[:k], b[m - k:])):
    k -= 1
print(n - k)
