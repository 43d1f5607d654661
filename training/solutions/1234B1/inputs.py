import random
random.seed(int(input()))
n = random.randint(1, 12)
m = random.choice([4, 8, 10**9])
print(n, random.randint(1, 5))
print(*[random.randint(1, m) for _ in range(n)])
