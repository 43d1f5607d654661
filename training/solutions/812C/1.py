n, s = map(int, input().split())
a = list(map(int, input().split()))

def cost(k):
    return sum(sorted(a[i] + (i + 1) * k for i in range(n))[:k])

lo, hi = 0, n
while lo < hi:
    mid = (lo + hi + 1) // 2
    if cost(mid) <= s:
        lo = mid
    else:
        hi = mid - 1
print(lo, cost(lo))
