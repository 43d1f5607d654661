import random
random.seed(int(input()))
n, m, k = random.randint(1, 5), random.randint(1, 6), random.randint(1, 5)
print(n, m, k)
print(*[random.randint(1, k) for _ in range(n)])
print(*[random.randint(1, k) for _ in range(m)])
