import random
random.seed(int(input()))
n, m, d = random.randint(1, 4), random.randint(1, 4), random.randint(1, 4)
print(n, m, d)
r = random.randint(1, d)
for i in range(n):
    print(*[r + d * random.choice([0, 1, 2, 9]) + (random.random() < 0.02) for _ in range(m)])
