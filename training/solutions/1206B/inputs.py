import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*[random.randint(-3, random.choice([1, 4])) for _ in range(n)])
