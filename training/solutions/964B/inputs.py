import random
random.seed(int(input()))
n = random.randint(1, 6)
k = random.choice([5, 20, 1000])
t = random.randint(1, k)
print(n, random.randint(1, k), random.randint(1, k), random.randint(1, k), t)
print(*[random.randint(1, t) for _ in range(n)])
