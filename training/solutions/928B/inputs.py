import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(0, 3))
print(*[random.randint(0, i) for i in range(n)])
