import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 7)
    m = random.choice([3, 8, 100])
    print(n)
    print(*[random.randint(1, m) for _ in range(n)])
