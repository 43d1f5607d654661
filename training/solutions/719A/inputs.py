import random
random.seed(int(input()))
p = list(range(16)) + list(range(14, 0, -1))
n = random.choice([1, 1, 2, 3, 10, 40])
s = random.choice([random.randrange(30), (15 - n + 1) % 30, (1 - n) % 30])
print(n)
print(*[p[(s + i) % 30] for i in range(n)])
