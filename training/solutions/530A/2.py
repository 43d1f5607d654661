import math
a, b, c = map(int, input().split())
r = math.sqrt(b * b - 4 * a * c)
roots = {(-b + r) / (2 * a), (-b - r) / (2 * a)}
print(*sorted(roots))
