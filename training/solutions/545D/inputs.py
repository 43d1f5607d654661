import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([5, 30, 10**9])
print(n)
print(*[random.randint(1, random.choice([3, m])) for _ in range(n)])
