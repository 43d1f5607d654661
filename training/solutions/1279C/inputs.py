import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    m = random.randint(1, n)
    print(n, m)
    print(*random.sample(range(1, n + 1), n))
    print(*random.sample(range(1, n + 1), m))
