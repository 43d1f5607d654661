import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
print(*[random.randint(0, 1) for _ in range(n)])
