import random
random.seed(int(input()))
n = random.randint(2, 12)
print(n, random.randint(1, 3))
print(*[random.randint(1, random.choice([4, 10])) for _ in range(n)])
