import random
random.seed(int(input()))
t = random.randint(3, 6)
print(t)
for i in range(t):
    a, b, n = random.randint(1, 5), random.randint(1, 5), random.randint(1, 8)
    print(a, b, n, random.randint(1, a * n + b + 2))
