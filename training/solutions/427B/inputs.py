import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n, random.randint(2, 8), random.randint(1, min(n, 3)))
print(*[random.randint(0, 8) for i in range(n)])
