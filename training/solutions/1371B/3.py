import sys
t, *a = map(int, sys.stdin.read().split())
for n, r in zip(a[::2], a[1::2]):
    m = min(n, r)
    s = (1 + m) * m // 2
    if m == n:
        s -= n - 1
    print(s)
