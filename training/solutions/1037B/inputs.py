import random
random.seed(int(input()))
n = 2 * random.randint(0, 4) + 1
m = random.choice([6, 30, 10**9])
print(n, random.randint(1, m))
print(*[random.randint(1, m) for _ in range(n)])
