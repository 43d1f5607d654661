import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*[random.randint(-2, 3) for _ in range(n)])
print(*[random.choice([0, 0, 1, 2, -2, 4]) for _ in range(n)])
