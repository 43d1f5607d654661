import random
random.seed(int(input()))
n = random.randint(2, 5)
print(n)
print(*[random.randint(1, 30) for _ in range(n)])
print(*[random.randint(1, 6) for _ in range(n)])
