import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
g = [[random.choice("..PPW") for _ in range(m)] for _ in range(n)]
for i in range(n):
    for j in range(m):
        if g[i][j] == "P":
            w = [1 for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)) if 0 <= x < n and 0 <= y < m and g[x][y] == "W"]
            if len(w) > 1:
                g[i][j] = "."
print(n, m)
for r in g:
    print("".join(r))
