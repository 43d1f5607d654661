import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
k = random.randint(2, 8)
print(*[random.randint(1, k) for _ in range(n)])
