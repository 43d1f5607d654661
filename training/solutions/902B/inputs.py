import random
random.seed(int(input()))
n = random.randint(2, random.choice([4, 8, 15]))
m = random.randint(1, n)
print(n)
print(*[random.randint(1, i) for i in range(1, n)])
print(*[random.randint(1, m) for i in range(n)])
