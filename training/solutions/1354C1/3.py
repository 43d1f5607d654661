import math
for line in [input() for _ in range(int(input()))]:
    half = math.radians(90 / int(line))
    radius = 0.5 / math.sin(half)
    print(2 * radius * math.cos(half))
