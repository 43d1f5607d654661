import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*[random.randint(1, 40) for _ in range(n)])
f = random.randint(1, 8)
print(f + random.randint(1, 6), f)
