import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.randint(3, 8)
print(n, m)
print(*[random.randint(1, random.choice([2, m])) for _ in range(n)])
