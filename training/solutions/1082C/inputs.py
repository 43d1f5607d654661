import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(1, 3)
print(n, m)
for _ in range(n):
    print(random.randint(1, m), random.randint(-8, 8))
