import random
random.seed(int(input()))
n = random.randint(1, 8)
p = list(range(n))
random.shuffle(p)
d, s = [0] * n, [0] * n
for i in range(1, n):
    if random.random() < 0.85:
        u, v = p[i], p[random.randrange(max(0, i - 2), i)]
        d[u] += 1
        d[v] += 1
        s[u] ^= v
        s[v] ^= u
print(n)
for x in zip(d, s):
    print(*x)
