import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(1, 8)
print(n, m)
print(*[random.randint(1, 20) for _ in range(n)])
print(*[random.randint(1, 20) for _ in range(m)])
