import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, min(n, 4))
print(n, m)
print(*[random.randint(1, m + random.randint(0, 2)) for _ in range(n)])
