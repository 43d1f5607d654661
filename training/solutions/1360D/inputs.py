import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([30, 5000, 10**6]))
    print(n, random.randint(1, random.choice([10, n, 2 * n])))
