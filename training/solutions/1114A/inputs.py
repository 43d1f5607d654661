import random
random.seed(int(input()))
m = random.choice([5, 10, 100000])
x, y, z = [random.randint(1, m) for _ in range(3)]
print(x, y, z)
print(x + random.randint(0, 3), max(1, y + random.randint(-3, 2)), z + random.randint(0, 3))
