import random
random.seed(int(input()))
n, k = random.randint(1, 6), random.randint(1, 7)
print(n, k)
print(*[random.randint(1, n) for _ in range(k)])
