import random
random.seed(int(input()))
n = random.randint(3, 7)
pairs = [(i, j) for i in range(1, n + 1) for j in range(i + 1, n + 1)]
m = random.randint(0, len(pairs))
print(n, m)
for p in random.sample(pairs, m):
    print(*p)
