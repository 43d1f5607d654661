import random
random.seed(int(input()))
n, m = random.randint(2, 8), random.randint(1, 5)
print(n, m)
for _ in range(m):
    k = random.randint(0, min(n, 3))
    print(k, *random.sample(range(1, n + 1), k))
