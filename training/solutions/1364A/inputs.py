import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.randint(1, 6)
    x = random.choice([1, 2, 3, 4, 10000])
    a = [random.choice([0, x, random.randint(0, 10)]) for _ in range(n)]
    if random.random() < 0.5:
        a[-1] += -sum(a) % x
        a[-1] = min(a[-1], 10000)
    print(n, x)
    print(*a)
