import random
random.seed(int(input()))
n = random.randint(1, 3)
print(n)
print(*[random.randint(1, 9) for _ in range(2 ** (n + 1) - 2)])
