import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n)
print(*[random.choice([0, 1, 2, 4, 8, 16, random.randint(0, 40)]) for _ in range(n)])
