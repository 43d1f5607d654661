import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    n = random.choice([random.randint(1, 8), random.randint(1, 1000)])
    print(n, max(1, (n + 1) ** 2 // 4 + random.randint(-2, 2)))
