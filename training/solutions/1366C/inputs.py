import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n, m = random.randint(2, 4), random.randint(2, 4)
    print(n, m)
    for _ in range(n):
        print(*[random.randint(0, 1) for _ in range(m)])
