import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(*[random.choice([0, 1, 2, 3, 3]) for _ in range(n)])
