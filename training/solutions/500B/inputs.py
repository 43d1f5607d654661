import random
random.seed(int(input()))
n = random.randint(2, 6)
p = list(range(1, n + 1))
random.shuffle(p)
print(n)
print(*p)
g = [[0] * n for _ in range(n)]
for i in range(n):
    for j in range(i):
        g[i][j] = g[j][i] = int(random.random() < 0.35)
for r in g:
    print(*r, sep='')
