a, b, c, d = map(int, input().split())
print(2 * (a + b + d) + 4)
