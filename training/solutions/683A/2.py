a, x, y = map(int, input().split())
d = min(x, y, a - x, a - y)
print(0 if d > 0 else 1 if d == 0 else 2)
