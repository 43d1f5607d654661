import random
random.seed(int(input()))
n = random.randint(2, 3)
if n == 2:
    a, b = random.randint(1, 4), random.randint(1, 4)
    if random.random() < 0.4:
        b = a
    g = [[a, b], [b, a]]
else:
    a, b, c = random.randint(5, 9), random.randint(1, 2), random.randint(1, 2)
    g = [[a + b, a - b - c, a + c], [a - b + c, a, a + b - c], [a - c, a + b + c, a - b]]
    if random.random() < 0.5:
        g = g[1:] + g[:1]
g[random.randrange(n)][random.randrange(n)] = 0
print(n)
for r in g:
    print(*r)
