import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([8, 20, 10**9]))
    m = random.randint(1, 5)
    print(n, random.randint(1, n), m)
    for _ in range(m):
        print(*sorted(random.randint(1, n) for _ in range(2)))
