import random
random.seed(int(input()))
n, m = random.randint(2, 5), random.randint(1, 8)
print(n, m)
print(*[random.randint(1, 9) for _ in range(n)])
print(*[random.randint(1, n) for _ in range(m)])
