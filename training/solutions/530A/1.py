a, b, c = map(int, input().split())
d = b * b - 4 * a * c
if d == 0:
    print(-b / (2 * a))
else:
    x = (-b - d ** 0.5) / (2 * a)
    y = (-b + d ** 0.5) / (2 * a)
    print(min(x, y), max(x, y))
