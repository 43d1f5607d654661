import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(1, 3)
print(n, m)
rows = [[], []]
for i in range(n):
    r = [[], []]
    for j in range(m):
        p = [3 * (i + j) + random.randint(1, 4), 3 * (i + j) + random.randint(2, 5)]
        random.shuffle(p)
        r[0].append(p[0])
        r[1].append(p[1])
    rows[0].append(r[0])
    rows[1].append(r[1])
for g in rows:
    for r in g:
        print(*r)
