import random
random.seed(int(input()))
t = 3
print(t)
for _ in range(t):
    n = random.randint(1, 4)
    print(n, random.randint(1, 40))
    for _ in range(n):
        print(random.randint(1, 12), random.randint(1, 12))
