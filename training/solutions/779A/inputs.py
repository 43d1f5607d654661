import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, 3)
print(n)
print(*[random.randint(1, m) for _ in range(n)])
print(*[random.randint(1, m) for _ in range(n)])
