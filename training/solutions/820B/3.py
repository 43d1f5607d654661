n, a = map(int, input().split())
v = min(range(3, n + 1), key=lambda i: abs((i - 2) * 180 - a * n))
print(2, 1, v)
