a, b, c, d, e, f = map(int, input().split())
print((a + b + c) ** 2 - 3 * a * a)
