import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 15]))
p = random.choice([0, 0.2, 0.5, 0.8])
print(n)
print(*[int(random.random() >= p) for _ in range(n)])
