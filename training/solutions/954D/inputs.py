import random
random.seed(int(input()))
n = random.randint(3, 8)
e = {(random.randint(max(1, i - 2), i - 1), i) for i in range(2, n + 1)}
for _ in range(random.randint(0, 2)):
    e.add(tuple(sorted(random.sample(range(1, n + 1), 2))))
p = random.sample(range(1, n + 1), n)
s, t = random.sample(range(1, n + 1), 2)
print(n, len(e), s, t)
for a, b in e:
    print(p[a - 1], p[b - 1])
