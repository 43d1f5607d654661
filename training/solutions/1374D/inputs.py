import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    print(n, random.randint(1, 8))
    print(*[random.randint(1, 20) for _ in range(n)])
