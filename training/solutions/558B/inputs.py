import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([3, 4, 10**6])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
