import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*[random.choice([random.randint(1, 30), random.randint(1, 40) ** 2, random.randint(1, 3000) ** 2]) for _ in range(n)])
