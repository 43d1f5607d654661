import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n, random.randint(1, 60))
print(*[random.randint(1, 9) for _ in range(2 * n)])
