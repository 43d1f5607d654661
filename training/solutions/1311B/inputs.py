import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(2, 8)
    m = random.randint(1, n - 1)
    p = random.sample(range(1, n), m)
    a = sorted(random.randint(1, random.choice([4, 100])) for j in range(n))
    l = 0
    for r in range(1, n + 1):
        if r not in p:
            b = a[l:r]
            random.shuffle(b)
            a[l:r] = b
            l = r
    if random.random() < 0.3:
        random.shuffle(a)
    print(n, m)
    print(*a)
    print(*p)
