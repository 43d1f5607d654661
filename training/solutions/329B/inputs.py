import random
random.seed(int(input()))
r, c = random.randint(2, 5), random.randint(2, 5)
g = [[random.choice('0123TT') for _ in range(c)] for _ in range(r)]
i, j = random.randrange(r), random.randrange(c)
a, b = i, j
while (a, b) == (i, j):
    a, b = random.randrange(r), random.randrange(c)
x, y = i, j
while (x, y) != (a, b):
    if x != a and (y == b or random.random() < 0.5):
        x += 1 if a > x else -1
    else:
        y += 1 if b > y else -1
    g[x][y] = str(random.randint(0, 3))
g[i][j] = 'S'
g[a][b] = 'E'
print(r, c)
for row in g:
    print(''.join(row))
