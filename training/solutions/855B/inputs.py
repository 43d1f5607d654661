import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, *[random.randint(-5, 5) for _ in range(3)])
print(*[random.randint(-9, 9) for _ in range(n)])
