import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*[random.randint(1, random.choice([1, 15])) for _ in range(n)])
