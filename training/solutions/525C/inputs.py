import random
random.seed(int(input()))
n = random.randint(4, 11)
print(n)
print(*[random.randint(2, 12) for _ in range(n)])
