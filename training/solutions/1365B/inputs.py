import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 5)
    a = [random.randint(1, 9) for _ in range(n)]
    if random.random() < 0.4:
        a.sort()
    p = random.choice(["0", "1", "01"])
    print(n)
    print(*a)
    print(*[random.choice(p) for _ in range(n)])
