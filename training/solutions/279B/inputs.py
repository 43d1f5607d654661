import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, 20))
print(*[random.randint(1, 8) for _ in range(n)])
