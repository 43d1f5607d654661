import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 7)
    print(n)
    print(*[random.randint(1, 9) for _ in range(n)])
