import random
random.seed(int(input()))
n = random.randint(1, 7)
b = random.randint(1, 5)
print(n, random.randint(b, 20), b)
print(*[random.randint(1, 6) for _ in range(n)])
