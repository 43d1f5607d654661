import random
random.seed(int(input()))
n = random.randint(1, 4)
p = sorted(random.sample(range(-20, 20), 2 * n))
print(n, random.randint(1, 6))
for i in range(n):
    print(p[2 * i], p[2 * i + 1])
