import random
random.seed(int(input()))
n = random.choice([1, 3, 5, 7])
print(n, random.randint(1, 12))
print(*[random.randint(1, 8) for _ in range(n)])
