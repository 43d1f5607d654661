n, x, y = map(int, input().split())
print(max(0, n * y // 100 - x))
