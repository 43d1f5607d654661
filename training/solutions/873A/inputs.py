import random
random.seed(int(input()))
n = random.randint(1, 8)
x = random.randint(1, 9)
print(n, random.randint(1, n), x)
print(*sorted(random.randint(x + 1, x + 20) for _ in range(n)))
