import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, *[random.randint(1, n) for _ in range(4)])
