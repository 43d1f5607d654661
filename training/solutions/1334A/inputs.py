import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(1, 4)
    print(n)
    p = c = 0
    for j in range(n):
        d = random.randint(0, 3)
        p += d
        c += random.randint(0, d)
        if random.random() < 0.15:
            c += random.choice([1, -1])
            c = max(0, c)
        print(p, c)
