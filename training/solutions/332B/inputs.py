import random
random.seed(int(input()))
k = random.randint(1, 3)
n = random.randint(2 * k, 2 * k + 4)
print(n, k)
print(*[random.randint(1, 5) for _ in range(n)])
