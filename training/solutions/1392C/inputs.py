import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.choice([1, 3, 5, 8])
    m = random.choice([1, 5, 10**9])
    print(n)
    print(*[random.randint(0, m) for _ in range(n)])
