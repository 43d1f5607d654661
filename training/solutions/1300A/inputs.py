import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    n = random.randint(1, 5)
    print(n)
    print(*[random.randint(-2, 2) for _ in range(n)])
