n, m = map(int, input().split())
k, r = divmod(n, m)
lo = r * (k + 1) * k // 2 + (m - r) * k * (k - 1) // 2
hi = (n - m + 1) * (n - m) // 2
print(lo, hi)
