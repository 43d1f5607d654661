import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 15]))
m = random.choice([6, 20, 100])
print(n, random.randint(0, random.choice([2, m // 2, m])))
print(*[random.randint(1, m) for i in range(n)])
