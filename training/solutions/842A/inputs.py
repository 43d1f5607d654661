import random
random.seed(int(input()))
m = random.choice([12, 30, 100, 10**7])
l = random.randint(1, m)
r = min(m, l + random.choice([0, 1, 2, m]))
k = random.randint(1, 7)
if random.random() < 0.5:
    x = random.randint(1, max(1, l // k))
    y = min(m, l // k + random.randint(1, 3))
else:
    x, y = sorted([random.randint(1, m), random.randint(1, m)])
print(l, r, min(x, y), max(x, y), k)
