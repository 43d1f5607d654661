import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 6)
    m = random.choice([5, 10**9])
    print(n)
    print(*[random.randint(1, m) for _ in range(n)])
    print(*[random.randint(1, m) for _ in range(n)])
