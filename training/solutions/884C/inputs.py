import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
p = list(range(1, n + 1))
for _ in range(random.randint(0, n)):
    i, j = random.randrange(n), random.randrange(n)
    p[i], p[j] = p[j], p[i]
print(*p)
