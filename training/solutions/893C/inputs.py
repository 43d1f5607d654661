import random
random.seed(int(input()))
n = random.randint(1, 8)
e = [(i, j) for i in range(1, n + 1) for j in range(1, i)]
m = random.randint(0, min(len(e), n + 1))
print(n, m)
k = random.choice([2, 10, 10**9])
print(*[random.randint(0, k) for _ in range(n)])
for x in random.sample(e, m):
    print(*random.sample(x, 2))
