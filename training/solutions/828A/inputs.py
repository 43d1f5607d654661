import random
random.seed(int(input()))
n = random.choice([1, 3, 6, 8, 10, 10])
q = random.choice([0.6, 0.8])
print(n, random.choice([1, 1, 2]), random.randint(1, 4))
print(*[1 if random.random() < q else 2 for i in range(n)])
