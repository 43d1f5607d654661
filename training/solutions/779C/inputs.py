import random
random.seed(int(input()))
n = random.randint(1, 6)
k = random.randint(0, n)
m = random.choice([3, 10, 10000])
print(n, k)
print(*[random.randint(1, m) for _ in range(n)])
print(*[random.randint(1, m) for _ in range(n)])
