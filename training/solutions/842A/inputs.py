import random
random.seed(int(input()))
m = random.choice([5, 12, 30, 10**7])
l, r = sorted([random.randint(1, m), random.randint(1, m)])
if random.random() < 0.4:
    r = min(m, l + random.randint(0, 2))
q = max(1, m // random.randint(1, 8))
x, y = sorted([random.randint(1, q), random.randint(1, q)])
print(l, r, x, y, random.randint(1, random.choice([3, 6, m])))
