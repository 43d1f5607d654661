import random
random.seed(int(input()))
t = 5
print(t)
for _ in range(t):
    n = random.randint(1, 3)
    k = random.randint(2, 5)
    print(n, k)
    print(*[sum(k ** i for i in range(4) if random.random() < 0.35) + (random.random() < 0.1) for _ in range(n)])
