import random
random.seed(int(input()))
n = random.randint(2, 8)
k = random.randint(1, n)
gov = random.sample(range(1, n + 1), k)
grp = {v: random.randint(0, k + 1) for v in range(1, n + 1)}
for i, v in enumerate(gov):
    grp[v] = i
e = [(u, v) for u in range(1, n + 1) for v in range(1, u) if grp[u] == grp[v] and random.random() < 0.6]
print(n, len(e), k)
print(*gov)
for t in e:
    print(*t)
