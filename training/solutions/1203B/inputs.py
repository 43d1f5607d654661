import random
random.seed(int(input()))
q = random.randint(1, 3)
print(q)
for i in range(q):
    n = random.randint(1, 4)
    s = random.choice([4, 12, 36, 10 ** 4])
    d = [x for x in range(1, s + 1) if s % x == 0]
    a = []
    for j in range(n):
        x = random.choice(d)
        a += [x, x, s // x, s // x]
    t = random.random()
    if t < 0.3:
        a[0] = a[1] = random.choice(d)
    elif t < 0.5:
        a[0] = random.choice(d)
    random.shuffle(a)
    print(n)
    print(*a)
