import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*[random.randint(1, random.choice([1, 2, 3, 5])) for _ in range(n)])
