import random
random.seed(int(input()))
print(3)
for _ in range(3):
    n = random.randint(1, 5)
    print(n, random.randint(0, n * n))
