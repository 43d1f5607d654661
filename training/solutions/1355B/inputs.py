import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.randint(1, 10)
    m = random.randint(1, n)
    print(n)
    print(*[random.randint(1, m) for _ in range(n)])
