import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(1, 5)
    print(n)
    print(*[random.randint(0, 9) for _ in range(n)])
