from bisect import bisect_right
n, k, l = map(int, input().split())
a = sorted(map(int, input().split()))
extra = bisect_right(a, a[0] + l) - n
if extra < 0:
    print(0)
else:
    total = i = 0
    for _ in range(n):
        total += a[i]
        skip = min(k - 1, extra)
        extra -= skip
        i += 1 + skip
    print(total)
