import random
random.seed(int(input()))
n = random.randint(3, 10)
p = list(range(1, n + 1))
random.shuffle(p)
e = set()
i = 0
while i < n:
    k = random.randint(1, 5)
    c = p[i:i + k]
    for j in range(len(c) - 1):
        e.add((c[j], c[j + 1]))
    if len(c) > 2 and random.random() < 0.8:
        e.add((c[-1], c[0]))
    if len(c) > 3 and random.random() < 0.4:
        e.add((c[0], c[2]))
    i += k
print(n, len(e))
for x in sorted(e):
    print(*x)
