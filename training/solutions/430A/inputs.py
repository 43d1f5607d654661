import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(1, 6)
print(n, m)
print(*random.sample(range(0, 15), n))
for _ in range(m):
    print(*sorted([random.randint(0, 15), random.randint(0, 15)]))
