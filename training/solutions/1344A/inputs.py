import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 4)
    p = list(range(n))
    random.shuffle(p)
    a = [p[i] - i + n * random.randint(-2, 2) for i in range(n)]
    if random.random() < 0.5:
        a[random.randrange(n)] += random.randint(-1, 1)
    print(n)
    print(*a)
