n = int(input())
a = input().split()
def ok(k):
    for i in range(n - k + 1):
        b = a[:i] + a[i + k:]
        if len(set(b)) == n - k:
            return True
    return False
lo, hi = 0, n - 1
while lo < hi:
    mid = (lo + hi) // 2
    if ok(mid):
        hi = mid
    else:
        lo = mid + 1
print(lo)
