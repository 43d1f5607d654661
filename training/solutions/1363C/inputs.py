import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 7)
    print(n, random.randint(1, n))
    for v in range(2, n + 1):
        print(v, random.randint(1, v - 1))
