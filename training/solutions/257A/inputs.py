import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(1, 15), random.randint(1, 5))
print(*[random.randint(1, 5) for _ in range(n)])
