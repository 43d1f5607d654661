import random
random.seed(int(input()))
t = random.randint(1, 8)
print(t)
for _ in range(t):
    n = random.randint(1, 6)
    x = random.choice([n, random.randint(1, n)])
    a = [random.randint(1, 1000) for _ in range(n)]
    p = random.random()
    if p < 0.3:
        a = [v // 2 * 2 + 1 if v < 1000 else 999 for v in a]
    elif p < 0.4:
        a = [v + v % 2 for v in a]
    print(n, x)
    print(*a)
