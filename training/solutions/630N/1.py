a, b, c = map(int, input().split())
d = (b * b - 4 * a * c) ** 0.5
x = (-b + d) / (2 * a)
y = (-b - d) / (2 * a)
print(max(x, y))
print(min(x, y))
