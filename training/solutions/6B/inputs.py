import random
random.seed(int(input()))
n, m = random.randint(1, 6), random.randint(1, 6)
g = [["."] * m for _ in range(n)]
used = ""
for c in "RABCDEFG":
    h, w = random.randint(1, min(2, n)), random.randint(1, min(3, m))
    x, y = random.randint(0, n - h), random.randint(0, m - w)
    if all(g[x + i][y + j] == "." for i in range(h) for j in range(w)):
        for i in range(h):
            for j in range(w):
                g[x + i][y + j] = c
print(n, m, "R")
for r in g:
    print("".join(r))
