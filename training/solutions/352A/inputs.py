import random
random.seed(int(input()))
n = random.randint(1, 24)
p = random.choice([1, 0.9, 0.7])
print(n)
print(*[5 if random.random() < p else 0 for _ in range(n)])
