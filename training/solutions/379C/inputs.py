import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*[random.randint(1, 6) for _ in range(n)])
