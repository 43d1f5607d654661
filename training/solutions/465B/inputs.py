import random
random.seed(int(input()))
n = random.randint(1, 9)
p = random.choice([0.1, 0.5, 0.7])
print(n)
print(*[int(random.random() < p) for _ in range(n)])
