import random
random.seed(int(input()))
n = random.randint(3, 7)
a = [["."] * n for i in range(n)]
for t in range(6):
    i = random.randint(1, n - 2)
    j = random.randint(1, n - 2)
    c = [(i, j), (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
    if all(a[x][y] == "." for x, y in c):
        for x, y in c:
            a[x][y] = "#"
if random.random() < 0.6:
    p = [(i, j) for i in range(n) for j in range(n) if a[i][j] == "#"]
    q = [(i, j) for i in range(n) for j in range(n) if a[i][j] == "."]
    if p and q:
        x, y = random.choice(p)
        a[x][y] = "."
        x, y = random.choice(q)
        a[x][y] = "#"
print(n)
for r in a:
    print("".join(r))
