n = int(input())
a = list(map(int, input().split()))
lo, hi = max(a), sum(a)
while lo < hi:
    mid = (lo + hi) // 2
    if sum(mid - x for x in a) >= mid:
        hi = mid
    else:
        lo = mid + 1
print(lo)
