n = int(input())
def eaten(k):
    left = n
    total = 0
    while left > 0:
        total += min(k, left)
        left -= k
        left = left * 9 // 10
    return total
lo, hi = 1, n
while lo < hi:
    mid = (lo + hi) // 2
    if eaten(mid) > n // 2:
        hi = mid
    else:
        lo = mid + 1
print(lo)
