import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([6, 40]))
    a = random.randint(1, n)
    print(n, a, random.randint(1, min(26, a)))
