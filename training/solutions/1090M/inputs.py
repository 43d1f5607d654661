import random
random.seed(int(input()))
n, k = random.randint(1, 12), random.randint(1, 4)
print(n, k)
print(*[random.randint(1, k) for _ in range(n)])
