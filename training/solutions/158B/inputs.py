import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n)
print(*[random.randint(1, 4) for i in range(n)])
