import random
random.seed(int(input()))
n, h, m = random.randint(1, 6), random.randint(1, 9), random.randint(1, 5)
print(n, h, m)
for i in range(m):
    l = random.randint(1, n)
    print(l, random.randint(l, n), random.randint(0, h))
