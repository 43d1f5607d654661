import math
a, b, c, d = map(int, input().split())
width, height = a * c * d, b * c * d
scale = min(width // c, height // d)
area = width * height
empty = area - scale * c * scale * d
g = math.gcd(empty, area)
print(empty // g, area // g, sep="/")
