import random
random.seed(int(input()))
g = random.randint(1, 4)
n, m = g * random.randint(1, 4), g * random.randint(1, 4)
q = random.randint(2, 5)
print(n, m, q)
for _ in range(q):
    x, y = random.randint(1, 2), random.randint(1, 2)
    print(x, random.randint(1, [n, m][x - 1]), y, random.randint(1, [n, m][y - 1]))
