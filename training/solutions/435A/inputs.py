import random
random.seed(int(input()))
n, m = random.randint(1, 9), random.randint(1, 9)
print(n, m)
print(*[random.randint(1, m) for _ in range(n)])
