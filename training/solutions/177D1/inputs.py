import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, n)
c = random.choice([1, 2, 5, 1000])
print(n, m, c)
print(*[random.randint(0, c - 1) for i in range(n)])
print(*[random.randint(0, c - 1) for i in range(m)])
