import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, 4))
print(*[random.choice([0, 1, 1]) for _ in range(n)])
