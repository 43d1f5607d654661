import random
random.seed(int(input()))
n = random.randint(3, 5)
m = random.randint(3, 5)
a = [[0] * m for i in range(n)]
for i in range(n):
    for j in range(m):
        lo = max(a[i - 1][j] if i else 0, a[i][j - 1] if j else 0)
        a[i][j] = lo + random.randint(1, 3)
if random.random() < 0.4:
    a[random.randrange(n)][random.randrange(m)] += random.choice([-1, 1])
for i in range(1, n - 1):
    for j in range(1, m - 1):
        if random.random() < 0.5:
            a[i][j] = 0
a[0][0] = max(1, a[0][0])
print(n, m)
for r in a:
    print(*r)
