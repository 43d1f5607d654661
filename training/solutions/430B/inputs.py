import random
random.seed(int(input()))
m = random.randint(1, 4)
half = []
for _ in range(m):
    v = random.randint(1, 3)
    if half[-1:] != [v]:
        half += [v] * random.randint(1, 2)
x = random.randint(1, 3)
c = half + ([x, x] if half[-1] != x else [])
for v in half[::-1]:
    if c[-2:] != [v, v]:
        c.append(v)
print(len(c), 3, x)
print(*c)
