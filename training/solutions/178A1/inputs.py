import random
random.seed(int(input()))
n = random.randint(2, random.choice([5, 12, 40]))
print(n)
print(*[random.randint(0, random.choice([3, 10000])) for _ in range(n)])
