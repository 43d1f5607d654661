import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, 5), random.randint(1, 5))
print(*[random.randint(1, 2) for _ in range(n)])
