a, b, c, d = map(int, input().split())
x = min(a, c, d)
print(256 * x + 32 * min(a - x, b))
