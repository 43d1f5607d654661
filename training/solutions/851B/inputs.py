import random
random.seed(int(input()))
while True:
    x, y = random.randint(-5, 5), random.randint(-5, 5)
    p, q = random.randint(-3, 3), random.randint(-3, 3)
    r, s = random.choice([(p, q), (q, p), (-q, p), (p, -q), (p, q + 1)])
    pts = [(x, y), (x + p, y + q), (x + p + r, y + q + s)]
    if len(set(pts)) == 3:
        break
print(*[c for t in pts for c in t])
