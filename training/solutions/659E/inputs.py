import random
random.seed(int(input()))
n = random.randint(2, 8)
e = [(i, j) for i in range(1, n + 1) for j in range(1, i)]
m = random.randint(1, min(len(e), n))
print(n, m)
for a, b in random.sample(e, m):
    print(a, b)
