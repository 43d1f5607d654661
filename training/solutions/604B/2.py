n, k = map(int, input().split())
s = list(map(int, input().split()))
def boxes(size):
    i, j = 0, n - 1
    used = 0
    while i <= j:
        if i < j and s[i] + s[j] <= size:
            i += 1
        j -= 1
        used += 1
    return used
lo, hi = s[-1], 2 * s[-1]
while lo < hi:
    mid = (lo + hi) // 2
    if boxes(mid) <= k:
        hi = mid
    else:
        lo = mid + 1
print(lo)
