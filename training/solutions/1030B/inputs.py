import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.randint(1, 6)
print(n, random.randint(1, n - 1))
print(m)
for i in range(m):
    print(random.randint(0, n), random.randint(0, n))
