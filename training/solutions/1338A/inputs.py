import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for _ in range(t):
    n = random.randint(1, 6)
    print(n)
    print(*[random.randint(-12, 12) for _ in range(n)])
