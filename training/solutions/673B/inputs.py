import random
random.seed(int(input()))
n = random.randint(2, 8)
p = [(i, j) for i in range(1, n + 1) for j in range(i + 1, n + 1)]
m = random.randint(0, min(len(p), 4))
p = random.sample(p, m)
print(n, m)
for u, v in p:
    if random.random() < 0.5:
        u, v = v, u
    print(u, v)
