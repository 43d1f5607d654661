import random
random.seed(int(input()))
n = random.randint(1, 9)
m = random.choice([4, 15, 10**6])
print(n, random.randint(1, max(1, m // 4)))
print(*[random.randint(1, m) for i in range(n)])
