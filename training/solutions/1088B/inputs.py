import random
random.seed(int(input()))
n, k = random.randint(1, 6), random.randint(1, 8)
print(n, k)
print(*[random.randint(1, random.choice([5, 50])) for _ in range(n)])
