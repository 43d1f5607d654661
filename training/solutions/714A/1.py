a, b, c, d, k = map(int, input().split())
l, r = max(a, c), min(b, d)
print(max(0, r - l + 1 - (l <= k <= r)))
