import random
random.seed(int(input()))
n = random.randint(2, 6)
k = random.randint(1, 2)
print(n, k)
print(*[random.randint(1, 5) for _ in range(n)])
