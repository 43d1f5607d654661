import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(2, 5)
    a = [0] + [random.randint(1, 6) for _ in range(n)]
    e = {(i, random.randint(1, i - 1)) for i in range(2, n + 1)}
    for _ in range(random.randint(0, 3)):
        e.add(tuple(sorted(random.sample(range(1, n + 1), 2), reverse=True)))
    bad = random.random() < 0.5
    print(n, len(e))
    for x, y in e:
        print(x, y, random.randint(1, 6) if bad else min(a[x], a[y]))
