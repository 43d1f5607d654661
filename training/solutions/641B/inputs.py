import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(2, 3)
g = [[random.randint(-9, 9) for _ in range(m)] for _ in range(n)]
q = random.randint(4, 9)
print(n, m, q)
for _ in range(q):
    t = random.randint(1, 3)
    r, c = random.randrange(n), random.randrange(m)
    if t == 1:
        g[r] = g[r][1:] + g[r][:1]
        print(1, r + 1)
    elif t == 2:
        col = [g[i][c] for i in range(n)]
        for i in range(n):
            g[i][c] = col[(i + 1) % n]
        print(2, c + 1)
    else:
        print(3, r + 1, c + 1, g[r][c])
