import random
random.seed(int(input()))
n, m = random.randint(2, 6), random.randint(2, 6)
a, b = random.sample(range(n), 2)
c, d = random.sample(range(m), 2)
g = [["."] * m for _ in range(n)]
for i, j in random.sample([(a, c), (a, d), (b, c), (b, d)], 3):
    g[i][j] = "*"
print(n, m)
for r in g:
    print("".join(r))
