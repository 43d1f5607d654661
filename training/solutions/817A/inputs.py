import random
random.seed(int(input()))
t = random.choice([3, 10, 10 ** 5])
a, b, c, d = [random.randint(-t, t) for i in range(4)]
x, y = random.randint(1, t), random.randint(1, t)
if random.random() < 0.6:
    x, y = random.randint(1, 5), random.randint(1, 5)
    c = a + x * random.randint(-3, 3)
    d = b + y * random.randint(-3, 3)
    if max(abs(c), abs(d)) > 10 ** 5:
        c, d = a, b
print(a, b, c, d)
print(x, y)
