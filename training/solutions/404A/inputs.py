import random
random.seed(int(input()))
n = random.choice([3, 5, 7])
x, y = random.choice(["ab", "ab", "xo", "aa"])
g = [[x if i == j or i + j == n - 1 else y for j in range(n)] for i in range(n)]
if random.random() < 0.4:
    g[random.randrange(n)][random.randrange(n)] = random.choice("abc")
print(n)
for r in g:
    print("".join(r))
