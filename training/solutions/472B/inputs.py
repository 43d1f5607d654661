import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, 5))
print(*[random.randint(2, random.choice([6, 2000])) for _ in range(n)])
