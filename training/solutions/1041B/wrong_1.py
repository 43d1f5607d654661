a, b, x, y = map(int, input().split())
print(min(a // x, b // y))
