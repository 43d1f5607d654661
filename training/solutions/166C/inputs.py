import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, 9))
print(*[random.randint(1, 9) for _ in range(n)])
