import random
random.seed(int(input()))
n = random.randint(3, 12)
print(n, random.randint(2, n))
print(*[random.randint(1, min(3, n - i)) for i in range(1, n)])
