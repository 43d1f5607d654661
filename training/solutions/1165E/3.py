import sys
n, *v = map(int, sys.stdin.read().split())
a, b = v[:n], sorted(v[n:])
used = sorted(range(n), key=lambda i: -a[i] * (i + 1) * (n - i))
total = 0
for k, i in enumerate(used):
    total += a[i] * (i + 1) * (n - i) * b[k]
print(total % 998244353)
