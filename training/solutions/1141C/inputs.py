import random
random.seed(int(input()))
n = random.randint(2, 6)
print(n)
if random.random() < 0.6:
    p = list(range(1, n + 1))
    random.shuffle(p)
    print(*[p[i + 1] - p[i] for i in range(n - 1)])
else:
    print(*[random.randint(max(1 - n, -2), min(n - 1, 2)) for _ in range(n - 1)])
