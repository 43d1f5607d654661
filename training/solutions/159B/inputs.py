import random
random.seed(int(input()))
n, m = random.randint(1, 7), random.randint(1, 7)
print(n, m)
for i in range(n + m):
    print(random.randint(1, 3), random.randint(1, 3))
