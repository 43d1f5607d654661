import random
random.seed(int(input()))
n, m = random.randint(1, 6), random.randint(2, 8)
l = random.randint(1, 6)
print(n, m, l)
print(*[random.randint(1, l + 2) for i in range(n)])
for i in range(m - 1):
    if random.random() < 0.4:
        print(0)
    else:
        print(1, random.randint(1, n), random.randint(1, 4))
print(0)
