n, k, m = map(int, input().split())
c = (n + m - 1) // m
print("YES" if c * c <= k else "NO")
