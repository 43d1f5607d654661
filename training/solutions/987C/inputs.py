import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n)
print(*[random.randint(1, 9) for _ in range(n)])
print(*[random.randint(1, 30) for _ in range(n)])
