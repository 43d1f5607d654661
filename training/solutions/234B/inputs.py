import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([3, 10, 100])
print(n, random.randint(1, n))
print(*[random.randint(0, m) for _ in range(n)])
