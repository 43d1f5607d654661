import random
random.seed(int(input()))
x, y = random.randint(1, 4), random.randint(1, 4)
n = x + y + random.randint(0, 3)
print(n, x, y)
print(*[random.randint(1, 30) for i in range(n)])
