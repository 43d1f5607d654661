n = int(input())
s = sorted([int(input()) for _ in range(n)])
lo, hi = 0, n // 2
while lo < hi:
    k = (lo + hi + 1) // 2
    if all(2 * s[i] <= s[n - k + i] for i in range(k)):
        lo = k
    else:
        hi = k - 1
print(n - lo)
