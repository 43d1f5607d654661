import random
random.seed(int(input()))
print(5)
for _ in range(5):
    n, m = random.randint(1, 8), random.randint(1, 8)
    print(n, m, random.randint(1, n * m + 2))
