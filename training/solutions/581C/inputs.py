import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n, random.randint(0, 60))
print(*[random.randint(random.choice([0, 85]), 100) for _ in range(n)])
