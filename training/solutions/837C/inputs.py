import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n, random.randint(2, 8), random.randint(2, 8))
for _ in range(n):
    print(random.randint(1, 6), random.randint(1, 6))
