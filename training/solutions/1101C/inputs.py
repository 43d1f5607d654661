import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(2, 5)
    print(n)
    for _ in range(n):
        l = random.randint(1, 12)
        print(l, l + random.choice([0, 1, 2, 6]))
