import random
random.seed(int(input()))
n = random.randint(1, 8)
top = random.randint(1, n)
pairs = [(i, j) for i in range(1, top + 1) for j in range(i + 1, top + 1)]
m = random.randint(len(pairs) // 2, len(pairs))
print(n, m)
for p in random.sample(pairs, m):
    print(*p)
