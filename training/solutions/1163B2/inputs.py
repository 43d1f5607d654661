import random
random.seed(int(input()))
n = random.randint(1, 12)
k = random.randint(1, 4)
print(n)
print(*[random.randint(1, k) for _ in range(n)])
