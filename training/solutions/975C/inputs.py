import random
random.seed(int(input()))
n, q = random.randint(1, 5), random.randint(1, 6)
print(n, q)
print(*[random.randint(1, 3) for _ in range(n)])
print(*[random.randint(1, 4) for _ in range(q)])
