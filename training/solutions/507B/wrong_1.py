r, x, y, a, b = map(int, input().split())
d = ((x - a) ** 2 + (y - b) ** 2) ** 0.5
print(int(d / (2 * r)) + 1)
