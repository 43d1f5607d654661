import random
random.seed(int(input()))
n = random.randint(0, 4)
p = sorted(random.sample(range(30), 2 * n))
L = (p[-1] if p else 0) + random.randint(1, 8)
print(n, L, random.randint(1, min(4, L)))
for i in range(n):
    print(p[2 * i], p[2 * i + 1] - p[2 * i])
