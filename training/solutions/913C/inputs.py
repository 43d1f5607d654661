import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n, random.randint(1, 40))
print(*[random.randint(1, 30) for _ in range(n)])
