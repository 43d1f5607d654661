import sys
v = list(map(int, sys.stdin.read().split()))
for a, k in zip(v[1::2], v[2::2]):
    for i in range(min(k - 1, 2000)):
        x = a
        lo, hi = 9, 0
        while x:
            lo = min(lo, x % 10)
            hi = max(hi, x % 10)
            x //= 10
        if lo == 0:
            break
        a += lo * hi
    print(a)
