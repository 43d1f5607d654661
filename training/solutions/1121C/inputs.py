import random
random.seed(int(input()))
n, k = random.randint(1, 8), random.randint(1, 3)
print(n, k)
print(*[random.choice([random.randint(1, 150), random.randint(10, 60)]) for _ in range(n)])
