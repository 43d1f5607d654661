n = int(input())
def eaten(k):
    left = n
    total = 0
    while left > 0:
        x = min(k, left)
        total += x
        left -= x
        left -= left // 10
    return total
lo, hi = 1, n
while lo < hi:
    mid = (lo + hi) // 2
    if eaten(mid) * 2 >= n:
        hi = mid
    else:
        lo = mid + 1
print(lo)
