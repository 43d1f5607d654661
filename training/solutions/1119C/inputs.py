import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(1, 3)
a = [[random.randint(0, 1) for _ in range(m)] for _ in range(n)]
b = [r[:] for r in a]
if n > 1 and m > 1:
    for _ in range(random.randint(0, 3)):
        r = random.sample(range(n), 2)
        c = random.sample(range(m), 2)
        for x in r:
            for y in c:
                b[x][y] ^= 1
if random.random() < 0.5:
    x = random.randrange(n)
    for y in random.sample(range(m), min(m, 2)):
        b[x][y] ^= 1
print(n, m)
for r in a + b:
    print(*r)
