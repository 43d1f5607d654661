import random
random.seed(int(input()))
n, m = random.randint(1, 9), random.randint(1, 5)
print(n, m)
for _ in range(m):
    print(*sorted([random.randint(1, n), random.randint(1, n)]))
