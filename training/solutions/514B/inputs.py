import random
random.seed(int(input()))
n = random.randint(1, 7)
x0, y0 = random.randint(-3, 3), random.randint(-3, 3)
print(n, x0, y0)
for _ in range(n):
    x, y = x0, y0
    while (x, y) == (x0, y0):
        x, y = random.randint(-4, 4), random.randint(-4, 4)
    print(x, y)
