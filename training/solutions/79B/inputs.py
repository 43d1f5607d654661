import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
c = [(i, j) for i in range(1, n + 1) for j in range(1, m + 1)]
k = random.randint(1, min(5, n * m))
t = random.randint(1, 6)
print(n, m, k, t)
for x in random.sample(c, k):
    print(*x)
for _ in range(t):
    print(*random.choice(c))
