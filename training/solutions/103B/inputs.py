import random
random.seed(int(input()))
t = random.randint(0, 3)
if t == 0:
    e = [(1, 2), (1, 3), (2, 3), (4, 5), (4, 6), (5, 6)]
    n = 6
else:
    n = random.randint(3, 7)
    e = [(i, random.randint(1, i - 1)) for i in range(2, n + 1)]
    if t < 3:
        allp = [(i, j) for i in range(2, n + 1) for j in range(1, i) if (i, j) not in e]
        e += random.sample(allp, min(len(allp), t))
p = random.sample(range(1, n + 1), n)
print(n, len(e))
for a, b in e:
    print(p[a - 1], p[b - 1])
