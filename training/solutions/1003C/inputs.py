import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([2, 5, 20, 5000])
print(n, random.randint(1, n))
print(*[random.randint(1, m) for _ in range(n)])
