n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))

def covered(r):
    i = 0
    for x in a:
        while i < m and b[i] + r < x:
            i += 1
        if i == m or b[i] - r > x:
            return False
    return True

lo, hi = 0, 2 * 10 ** 9
while lo < hi:
    mid = (lo + hi) // 2
    if covered(mid):
        hi = mid
    else:
        lo = mid + 1
print(lo)
