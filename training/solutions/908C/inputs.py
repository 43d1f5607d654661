import random
random.seed(int(input()))
n = random.randint(3, 9)
print(n, random.randint(2, 5))
print(*[random.randint(1, 12) for _ in range(n)])
