import random
random.seed(int(input()))
n, m, k = random.randint(2, 5), random.randint(1, 4), random.randint(1, 7)
a = [[0] * m for i in range(n)]
for j in range(m):
    for i in random.sample(range(n), random.randint(2, n)):
        a[i][j] = 1
w = [(i + 1, j + 1) for i in range(n) for j in range(m) if a[i][j]]
print(n, m, k)
for r in a:
    print(*r)
for i in range(k):
    print(*random.choice(w))
