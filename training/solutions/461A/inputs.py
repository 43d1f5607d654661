import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([3, 20, 10**6])
print(n)
print(*[random.randint(1, m) for i in range(n)])
