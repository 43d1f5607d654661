import random
random.seed(int(input()))
n = random.randint(2, 3)
while True:
    x, y, s = random.randint(0, 5), random.randint(0, 5), random.randint(2, 8)
    b = [(i, j) for i in range(x, x + s + 1) for j in range(y, y + s + 1) if i in (x, x + s) or j in (y, y + s)]
    if len(b) < 4 * n:
        continue
    p = random.sample(b, 4 * n)
    c = [sum(i == x for i, j in p), sum(i == x + s for i, j in p), sum(j == y for i, j in p), sum(j == y + s for i, j in p)]
    if min(c) < n:
        continue
    o = [(i, j) for i in range(16) for j in range(16) if (i, j) not in b]
    p.append(random.choice(o))
    random.shuffle(p)
    break
print(n)
for q in p:
    print(*q)
