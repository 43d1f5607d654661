import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n, random.randint(1, 20))
print(*[random.randint(1, 5) for _ in range(n)])
print(*[random.randint(1, 20) for _ in range(n)])
