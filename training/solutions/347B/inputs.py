import random
random.seed(int(input()))
n = random.randint(1, 7)
p = list(range(n))
for _ in range(random.randint(0, 4)):
    i, j = random.randrange(n), random.randrange(n)
    p[i], p[j] = p[j], p[i]
print(n)
print(*p)
