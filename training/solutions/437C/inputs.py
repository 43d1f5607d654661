import random
random.seed(int(input()))
n = random.randint(1, 6)
e = [(i, j) for i in range(1, n + 1) for j in range(1, i)]
m = random.randint(0, len(e))
print(n, m)
print(*[random.randint(0, 30) for _ in range(n)])
for a, b in random.sample(e, m):
    print(a, b)
