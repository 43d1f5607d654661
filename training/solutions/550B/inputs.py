import random
random.seed(int(input()))
n = random.randint(1, 7)
l = random.randint(1, 15)
print(n, l, l + random.randint(0, 20), random.randint(1, 6))
print(*[random.randint(1, 12) for _ in range(n)])
