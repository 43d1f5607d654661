import random
random.seed(int(input()))
n = random.randint(1, 8)
p = random.sample(range(1, n + 1), n)
l, r = [0] * (n + 1), [0] * (n + 1)
for a, b in zip(p, p[1:]):
    if random.random() < 0.6:
        r[a], l[b] = b, a
print(n)
for i in range(1, n + 1):
    print(l[i], r[i])
