import random
random.seed(int(input()))
n, m = random.randint(3, 6), random.randint(2, 6)
x, y = random.sample(range(1, n + 1), 2)
print(n, m)
for i in range(m):
    if random.random() < 0.12:
        print(*random.sample(range(1, n + 1), 2))
    else:
        a = random.choice([x, y])
        b = random.choice([v for v in range(1, n + 1) if v != a])
        print(*random.sample([a, b], 2))
