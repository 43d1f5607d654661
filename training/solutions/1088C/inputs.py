import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*[random.randint(0, 9) for _ in range(n)])
