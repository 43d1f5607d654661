import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.choice([0, 0, 1, 2, 3]))
print(*[random.randint(1, 5) for _ in range(n)])
