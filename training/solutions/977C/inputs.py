import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([2, 5, 10, 10**9])
print(n, random.choice([0, n, random.randint(0, n)]))
print(*[random.randint(1, m) for _ in range(n)])
