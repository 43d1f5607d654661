import random
random.seed(int(input()))
k = random.randint(1, 5)
n = k * random.randint(1, 3)
m = random.choice([2, 3, 1000])
print(n, k)
print(*[random.randint(1, m) for _ in range(n)])
