import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n, random.randint(1, n))
print(*[random.randint(1, 25) for _ in range(n)])
