import random
random.seed(int(input()))
h = random.randint(1, 6)
w = random.randint(1, 6)
if random.random() < 0.8:
    h, w = max(h, 3), max(w, 3)
g = [["."] * w for _ in range(h)]
if h > 2 and w > 2:
    i = random.randint(1, h - 2)
    j = random.randint(1, w - 2)
    for x in range(random.randint(0, i - 1), random.randint(i + 1, h - 1) + 1):
        g[x][j] = "*"
    for y in range(random.randint(0, j - 1), random.randint(j + 1, w - 1) + 1):
        g[i][y] = "*"
for _ in range(random.choice([0, 0, 0, 1, 1, 2])):
    x = random.randrange(h)
    y = random.randrange(w)
    g[x][y] = random.choice(".*")
print(h, w)
for r in g:
    print("".join(r))
