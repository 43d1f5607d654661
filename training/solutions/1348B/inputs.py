import random
random.seed(int(input()))
t = 4
print(t)
for _ in range(t):
    n = random.randint(1, 6)
    print(n, random.randint(1, n))
    m = random.randint(1, n)
    print(*[random.randint(1, m) for _ in range(n)])
