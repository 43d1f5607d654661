a, b, c, d = map(int, input().split())
x = min(a, b)
print(32 * x + 256 * min(a - x, c, d))
