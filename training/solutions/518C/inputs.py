import random
random.seed(int(input()))
n, m, k = random.randint(3, 8), random.randint(2, 8), random.randint(1, 3)
print(n, m, k)
print(*random.sample(range(1, n + 1), n))
print(*[random.randint(1, n) for _ in range(m)])
