import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 4)
    print(n)
    print(*[random.randint(1, 30) for _ in range(2 * n)])
