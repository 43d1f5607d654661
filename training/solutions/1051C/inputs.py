import random
random.seed(int(input()))
n = random.randint(2, 8)
print(n)
print(*[random.randint(1, 5) for _ in range(n)])
