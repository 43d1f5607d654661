import random
random.seed(int(input()))
n, m = random.randint(2, 5), random.randint(2, 5)
cells = [(i, j) for i in range(1, n + 1) for j in range(1, m + 1)]
k = random.randint(1, 4)
print(n, m)
print(k)
print(*[v for c in random.sample(cells, k) for v in c])
