import random
random.seed(int(input()))
n = random.randint(2, 4)
print(n)
print(*[random.randint(1, 20) for _ in range(2 * n)])
