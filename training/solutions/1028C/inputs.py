import random
random.seed(int(input()))
n = random.randint(2, 5)
r = []
x, y = random.randint(-5, 5), random.randint(-5, 5)
for _ in range(n):
    a, b = x - random.randint(0, 4), y - random.randint(0, 4)
    r.append((a, b, max(a + 1, x + random.randint(0, 4)), max(b + 1, y + random.randint(0, 4))))
a, b = random.randint(-9, 9), random.randint(-9, 9)
r[random.randrange(n)] = (a, b, a + random.randint(1, 5), b + random.randint(1, 5))
print(n)
for t in r:
    print(*t)
