n, k = map(int, input().split())
lo = max(1, k - n)
hi = (k - 1) // 2
print(max(0, hi - lo + 1))
