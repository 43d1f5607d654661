import random
random.seed(int(input()))
n = random.randint(1, 4)
m = random.randint(1, 4)
b = [[random.random() < 0.3 for j in range(m)] for i in range(n)]
a = []
for i in range(n):
    r = []
    for j in range(m):
        k = sum(b[x][y] for x in range(max(0, i - 1), min(n, i + 2)) for y in range(max(0, j - 1), min(m, j + 2)))
        r.append("*" if b[i][j] else str(k) if k else ".")
    a.append(r)
if random.random() < 0.6:
    a[random.randrange(n)][random.randrange(m)] = random.choice(".12")
print(n, m)
for r in a:
    print("".join(r))
