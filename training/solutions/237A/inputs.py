import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for h, m in sorted((random.randint(0, 1), random.randint(0, 2)) for _ in range(n)):
    print(h, m)
