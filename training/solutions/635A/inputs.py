import random
random.seed(int(input()))
r = random.randint(1, 4)
c = random.randint(1, 4)
p = [(i + 1, j + 1) for i in range(r) for j in range(c)]
n = random.randint(1, min(10, len(p)))
print(r, c, n, random.randint(1, n))
for x, y in random.sample(p, n):
    print(x, y)
