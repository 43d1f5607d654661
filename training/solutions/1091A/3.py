y, b, r = map(int, input().split())
m = min(y, b - 1, r - 2)
print(m + (m + 1) + (m + 2))
