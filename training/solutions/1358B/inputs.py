import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    m = random.choice([n, n + 2, 2 * n + 2])
    print(n)
    print(*[random.randint(1, m) for _ in range(n)])
