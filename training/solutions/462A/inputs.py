import random
random.seed(int(input()))
n = random.randint(1, 5)
a = [[random.choice("xo") for _ in range(n)]]
for i in range(1, n):
    r = []
    for j in range(n):
        k = sum(a[i - 1][y] == "o" for y in (j - 1, j + 1) if 0 <= y < n)
        k += i > 1 and a[i - 2][j] == "o"
        r.append("o" if k % 2 else "x")
    a.append(r)
if random.random() < 0.3:
    a[random.randrange(n)][random.randrange(n)] = "o"
print(n)
for r in a:
    print("".join(r))
