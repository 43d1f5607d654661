import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n, random.randint(5, 60))
print(*[random.randint(1, 5) for _ in range(n)])
print(*[random.randint(0, 40) for _ in range(n)])
