n, x, y = map(int, input().split())
print(max(0, (n * y + 99) // 100 - x))
