import random
random.seed(int(input()))
n = random.randint(1, 15)
print(n)
print(*[random.randint(1, 3) for _ in range(n)])
