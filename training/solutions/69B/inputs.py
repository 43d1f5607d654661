import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.randint(1, 6)
k = random.choice([2, 5, 1000])
print(n, m)
for _ in range(m):
    l, r = sorted([random.randint(1, n), random.randint(1, n)])
    print(l, r, random.randint(1, k), random.randint(1, random.choice([5, 1000])))
