y, b, r = map(int, input().split())
print(3 * min(y, b - 1, r - 2) + 3)
