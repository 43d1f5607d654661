n = int(input())
found = []
for s in range(1, 163):
    lo, hi = 0, 10 ** 9
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if mid * (mid + s) <= n:
            lo = mid
        else:
            hi = mid - 1
    if lo and lo * (lo + s) == n and sum(int(c) for c in str(lo)) == s:
        found.append(lo)
print(min(found, default=-1))
