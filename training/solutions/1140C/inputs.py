import random
random.seed(int(input()))
n = random.randint(3, 7)
print(n, random.randint(2, n - 1))
for _ in range(n):
    print(random.randint(1, 12), random.randint(4, 12))
