import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(1, 12)
print(n, m)
print(*[random.randint(1, n) for _ in range(m)])
