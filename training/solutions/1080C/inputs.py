import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n, m = random.randint(1, 5), random.randint(1, 5)
    print(n, m)
    for _ in range(2):
        x = sorted(random.randint(1, m) for _ in range(2))
        y = sorted(random.randint(1, n) for _ in range(2))
        print(x[0], y[0], x[1], y[1])
