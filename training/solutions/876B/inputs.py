import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n, random.randint(2, min(n, 4)), random.randint(1, 4))
print(*[random.randint(0, 30) for _ in range(n)])
