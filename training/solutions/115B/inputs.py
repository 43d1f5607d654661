import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
g = [[random.choice("GGW") for _ in range(m)] for _ in range(n)]
g[0][0] = "G"
for i in range(n):
    if random.random() < 0.4:
        g[i] = ["G"] * m
print(n, m)
for r in g:
    print("".join(r))
