import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for _ in range(t):
    p = random.randint(1, 4)
    q = random.choice([p, random.randint(1, 4)])
    x = random.sample(range(1, p + 1), p)
    y = random.sample(range(1, q + 1), q)
    a = x + y
    if random.random() < 0.3:
        a[random.randrange(p + q)] = random.randint(1, p + q - 1)
    print(p + q)
    print(*a)
