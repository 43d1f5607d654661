import random
random.seed(int(input()))
n, h = random.randint(1, 4), random.randint(1, 8)
a = random.randint(1, h)
k = random.randint(2, 5)
print(n, h, a, random.randint(a, h), k)
for i in range(k):
    print(random.randint(1, n), random.randint(1, h), random.randint(1, n), random.randint(1, h))
