import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for _ in range(q):
    n = random.randint(1, 6)
    p = list(range(1, n + 1))
    i = random.randrange(n)
    p = p[i:] + p[:i]
    if random.random() < 0.5:
        p.reverse()
    if random.random() < 0.4:
        random.shuffle(p)
    print(n)
    print(*p)
