import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    k = random.choice([2, 5, 10**8])
    x, y = random.randint(0, k), random.randint(0, k)
    print(*random.choice([(x, y), (2 * x + y, x + 2 * y), (x, 2 * x + 3)]))
