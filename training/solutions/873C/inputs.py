import random
random.seed(int(input()))
n, m = random.randint(2, 6), random.randint(1, 4)
print(n, m, random.randint(1, n))
for _ in range(n):
    print(*[random.randint(0, 1) for _ in range(m)])
