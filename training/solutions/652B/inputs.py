import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([3, 20, 10**9])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
