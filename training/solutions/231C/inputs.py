import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n, random.randint(0, 10))
print(*[random.randint(-6, 8) for _ in range(n)])
