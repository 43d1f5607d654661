import random
random.seed(int(input()))
n = random.choice([3, 6, 9])
p = random.sample(range(1, n + 1), n)
e = set()
for i in range(0, n, 3):
    for a, b in ((0, 1), (0, 2), (1, 2)):
        if random.random() < 0.4:
            e.add(tuple(sorted((p[i + a], p[i + b]))))
if random.random() < 0.2:
    e.add(tuple(sorted(random.sample(p, 2))))
print(n, len(e))
for x in e:
    print(*x)
