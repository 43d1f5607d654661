import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(3, 7)
    p = random.sample(range(1, n + 1), n)
    if random.random() < 0.3:
        p.sort(reverse=random.random() < 0.5)
    print(n)
    print(*p)
