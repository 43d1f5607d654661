import random
random.seed(int(input()))
n = random.randint(1, 20)
print(n, random.randint(1, 5))
print(*[random.randint(0, 5) for _ in range(n)])
