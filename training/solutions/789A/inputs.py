import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, 6))
print(*[random.randint(1, 20) for i in range(n)])
