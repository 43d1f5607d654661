import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 7)
    print(n, random.randint(1, 4))
    print(*[random.randint(1, 10) for _ in range(n)])
