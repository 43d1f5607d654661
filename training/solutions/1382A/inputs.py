import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n, m = random.randint(1, 5), random.randint(1, 5)
    k = random.choice([5, 20, 1000])
    print(n, m)
    print(*[random.randint(1, k) for _ in range(n)])
    print(*[random.randint(1, k) for _ in range(m)])
