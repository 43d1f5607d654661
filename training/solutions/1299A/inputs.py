import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
print(*[random.randint(0, 15) for _ in range(n)])
