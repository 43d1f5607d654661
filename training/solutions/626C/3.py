def enough(h, n, m):
    both = h // 6
    two = h // 2 - both
    three = h // 3 - both
    return max(0, n - two) + max(0, m - three) <= both

n, m = map(int, input().split())
lo, hi = 0, 10 ** 7
while hi - lo > 1:
    mid = (lo + hi) // 2
    if enough(mid, n, m):
        hi = mid
    else:
        lo = mid
print(hi)
