import random
random.seed(int(input()))
n = random.randint(1, 5)
g = random.choice([1, 4, 12, 36, 60, 97])
print(n)
print(*[g * random.randint(1, 60) for _ in range(n)])
