import random
random.seed(int(input()))
n = random.randint(1, 7)
p = random.choice([0, 0.3, 0.6])
print(n)
print(*[100 if random.random() < p else 200 for i in range(n)])
