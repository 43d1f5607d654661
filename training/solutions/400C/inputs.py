import random
random.seed(int(input()))
n, m, p = random.randint(1, 6), random.randint(1, 6), random.randint(1, 4)
print(n, m, random.randint(0, 9), random.randint(0, 9), random.randint(0, 9), p)
for _ in range(p):
    print(random.randint(1, n), random.randint(1, m))
