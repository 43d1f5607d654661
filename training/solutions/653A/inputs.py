import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n)
print(*[random.randint(1, random.choice([6, 15])) for _ in range(n)])
