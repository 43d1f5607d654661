import random
random.seed(int(input()))
n = 2 * random.randint(1, 5)
print(n)
print(*[random.randint(1, random.choice([9, 10000])) for _ in range(n)])
