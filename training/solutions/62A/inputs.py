import random
random.seed(int(input()))
m = random.choice([3, 8, 100])
a = random.randint(1, m)
b = random.randint(1, m)
c = random.randint(1, 100)
d = random.randint(1, m)
if random.random() < 0.5:
    d = random.choice([a - 2, a - 1, 2 * a + 1, 2 * a + 2, 2 * a + 3])
if random.random() < 0.5:
    c = random.choice([b - 2, b - 1, 2 * b + 1, 2 * b + 2, 2 * b + 3])
c = min(100, max(1, c))
d = min(100, max(1, d))
print(a, b)
print(c, d)
