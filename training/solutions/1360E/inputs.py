import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 5)
    g = [[0] * n for _ in range(n)]
    for _ in range(random.randint(0, 10)):
        x = random.randrange(n)
        if random.random() < 0.5:
            j = 0
            while j < n and g[x][j] == 0:
                j += 1
            if j:
                g[x][j - 1] = 1
        else:
            i = 0
            while i < n and g[i][x] == 0:
                i += 1
            if i:
                g[i - 1][x] = 1
    if random.random() < 0.3:
        g[random.randrange(n)][random.randrange(n)] ^= 1
    print(n)
    for r in g:
        print("".join(map(str, r)))
