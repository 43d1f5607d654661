n, v = map(int, input().split())
v = min(v, n - 1)
k = n - v
print(v - 1 + k * (k + 1) // 2)
