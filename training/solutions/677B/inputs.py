import random
random.seed(int(input()))
n = random.randint(1, 6)
h = random.randint(1, 10)
print(n, h, random.randint(1, h))
print(*[random.randint(1, h) for _ in range(n)])
