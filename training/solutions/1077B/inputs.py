import random
random.seed(int(input()))
n = random.randint(3, 12)
print(n)
print(*[random.choice([i % 2, i % 2, random.randint(0, 1)]) for i in range(n)])
