import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
print(*[random.randint(1, 8) for i in range(2 * n)])
