n, m = map(int, input().split())
k = min(n, m)
print("BG" * k + "B" * (n - k) + "G" * (m - k))
