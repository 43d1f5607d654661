import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([3, 20, 10000])
print(n, random.randint(1, n))
print(*[random.randint(1, m) for i in range(n)])
