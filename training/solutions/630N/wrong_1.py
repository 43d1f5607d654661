a, b, c = map(int, input().split())
d = (b * b - 4 * a * c) ** 0.5
print((-b + d) / (2 * a))
print((-b - d) / (2 * a))
