import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for _ in range(t):
    n = random.randint(2, 7)
    print(n, random.randint(1, 20), 2)
    print(*[random.randint(1, 9) for _ in range(n)])
