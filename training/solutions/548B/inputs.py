import random
random.seed(int(input()))
n, m, q = random.randint(1, 4), random.randint(1, 6), random.randint(1, 5)
print(n, m, q)
for _ in range(n):
    print(*[random.randint(0, 1) for _ in range(m)])
for _ in range(q):
    print(random.randint(1, n), random.randint(1, m))
