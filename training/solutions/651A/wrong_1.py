a, b = map(int, input().split())
print(max(0, a + b - 2))
