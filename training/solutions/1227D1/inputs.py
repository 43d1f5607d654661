import random
random.seed(int(input()))
n, m = random.randint(2, 7), random.randint(3, 8)
print(n)
print(*[random.randint(1, 4) for _ in range(n)])
print(m)
for _ in range(m):
    k = random.randint(1, n)
    print(k, random.randint(1, k))
