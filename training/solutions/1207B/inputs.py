import random
random.seed(int(input()))
k = random.choice([2, 3, 5])
n, m = random.randint(2, k), random.randint(2, k)
a = [[0] * m for i in range(n)]
for t in range(random.randint(0, n * m // 2)):
    i, j = random.randrange(n - 1), random.randrange(m - 1)
    a[i][j] = a[i + 1][j] = a[i][j + 1] = a[i + 1][j + 1] = 1
if random.random() < 0.3:
    i, j = random.randrange(n), random.randrange(m)
    a[i][j] = 1 - a[i][j]
print(n, m)
for r in a:
    print(*r)
