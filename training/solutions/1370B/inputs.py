import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(2, 6)
    m = random.choice([3, 10, 1000])
    print(n)
    print(*[random.randint(1, m) for _ in range(2 * n)])
