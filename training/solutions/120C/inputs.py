import random
random.seed(int(input()))
n, k = random.randint(1, 6), random.randint(1, 9)
print(n, k)
print(*[random.randint(1, 40) for _ in range(n)])
