import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 9)
    k = random.randint(1, random.choice([4, 100]))
    print(n, k, random.randint(1, n))
    print(*[random.randint(1, k) for _ in range(n)])
