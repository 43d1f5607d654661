import random
random.seed(int(input()))
n = random.randint(3, 7)
g = [["#"] * n for _ in range(n)]
p = ((0, 0), (1, -1), (1, 0), (1, 1), (2, 0))
for _ in range(6):
    i, j = random.randint(0, n - 3), random.randint(1, n - 2)
    if all(g[i + x][j + y] == "#" for x, y in p):
        for x, y in p:
            g[i + x][j + y] = "."
if random.random() < 0.4:
    g[random.randrange(n)][random.randrange(n)] = random.choice(".#")
if all(c == "#" for r in g for c in r):
    g[0][0] = "."
print(n)
for r in g:
    print("".join(r))
