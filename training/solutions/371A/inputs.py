import random
random.seed(int(input()))
k = random.randint(1, 4)
n = k * random.randint(1, 6)
print(n, k)
print(*[random.randint(1, 2) for _ in range(n)])
