import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    n = random.choice([1, 2, 4, 6])
    v = random.choice([6, 20])
    print(n, random.choice([0, random.randint(0, v)]), random.randint(0, v // 2))
    h = [random.randint(0, v) for _ in range(n)]
    if random.random() < 0.5:
        h[0] = 0
        h[-1] = v
    print(*h)
