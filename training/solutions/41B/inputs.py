import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n, random.randint(1, 20))
print(*[random.randint(1, 12) for _ in range(n)])
