import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, n))
for i in range(n):
    print(random.randint(1, 2), random.randint(1, 3))
