import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    m = random.choice([8, 30, 10 ** 9])
    n = random.randint(1, m)
    d = random.choice([2, 3, 4, 5, random.randint(1, m)])
    print(n, random.randint(1, n), random.randint(1, n), d)
