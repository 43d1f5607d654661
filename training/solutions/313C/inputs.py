import random
random.seed(int(input()))
n = random.choice([1, 4, 16, 16])
print(n)
print(*[random.randint(1, 20) for _ in range(n)])
