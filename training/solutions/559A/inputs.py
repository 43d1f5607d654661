import random
random.seed(int(input()))
x, y, z = (random.randint(1, 4) for _ in range(3))
s = max(x + y, y + z, z + x) + random.randint(1, 4)
print(x, s - x - y, y, s - y - z, z, s - z - x)
