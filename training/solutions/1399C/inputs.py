import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([3, 8]))
    m = random.randint(1, n)
    print(n)
    print(*[random.randint(1, m) for _ in range(n)])
