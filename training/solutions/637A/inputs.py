import random
random.seed(int(input()))
n = random.randint(4, 9)
print(n)
print(*[random.randint(1, 3) for _ in range(n)])
