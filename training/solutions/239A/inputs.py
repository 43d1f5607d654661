import random
random.seed(int(input()))
m = random.choice([5, 12, 30])
y, k, n = [random.randint(1, m) for i in range(3)]
if random.random() < 0.5:
    n = max(n, y + random.randint(0, m))
if random.random() < 0.2:
    t = random.randint(1, 10 ** 7)
    y, k, n = y * t, k * t, n * t
print(y, k, n)
