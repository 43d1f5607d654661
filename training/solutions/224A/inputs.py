import random
random.seed(int(input()))
x, y, z = [random.randint(1, 100) for _ in range(3)]
print(x * y, x * z, y * z)
