import random
random.seed(int(input()))
n, m = random.randint(3, 6), random.randint(3, 6)
c = [(i, j) for i in range(n) for j in range(m) if not (i in (0, n - 1) and j in (0, m - 1))]
if random.random() < 0.5:
    c = [(i, j) for i, j in c if 0 < i < n - 1 and 0 < j < m - 1]
g = set(random.sample(c, random.randint(1, min(3, len(c)))))
print(n, m)
for i in range(n):
    print(*[int((i, j) in g) for j in range(m)])
