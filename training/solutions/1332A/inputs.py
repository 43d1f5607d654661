import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    a, b, c, d = [random.randint(0, 3) for j in range(4)]
    if a + b + c + d == 0:
        a = b = 1
    x, y = random.randint(-3, 3), random.randint(-3, 3)
    print(a, b, c, d)
    print(x, y, x - random.randint(0, 2), y - random.randint(0, 2), x + random.randint(0, 2), y + random.randint(0, 2))
