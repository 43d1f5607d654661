import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.randint(1, n)
c = random.randint(2, 9)
print(n, m, c)
print(*[random.randrange(c) for _ in range(n)])
print(*[random.randrange(c) for _ in range(m)])
