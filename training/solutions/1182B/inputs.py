import random
random.seed(int(input()))
h, w = random.randint(3, 7), random.randint(3, 7)
a = [["."] * w for _ in range(h)]
i, j = random.randint(1, h - 2), random.randint(1, w - 2)
for x in range(random.randint(0, i - 1), random.randint(i + 1, h - 1) + 1):
    a[x][j] = "*"
for y in range(random.randint(0, j - 1), random.randint(j + 1, w - 1) + 1):
    a[i][y] = "*"
if random.random() < 0.5:
    x, y = random.randrange(h), random.randrange(w)
    a[x][y] = random.choice(".*")
print(h, w)
for r in a:
    print("".join(r))
