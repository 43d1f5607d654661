import random
random.seed(int(input()))
n = random.randint(3, 9)
print(n, random.randint(2, 5))
for _ in range(n):
    print(random.randint(0, 1), random.randint(1, 14), random.randint(1, 5))
