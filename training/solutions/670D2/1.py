n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
lo, hi = 0, 3 * 10 ** 9
while lo < hi:
    mid = (lo + hi + 1) // 2
    powder = sum(max(0, x * mid - y) for x, y in zip(a, b))
    if powder <= k:
        lo = mid
    else:
        hi = mid - 1
print(lo)
