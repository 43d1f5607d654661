import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
print(*[random.choice([1, 1, 2, 2, 3, 4, 8]) for _ in range(n)])
