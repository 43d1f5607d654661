import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for _ in range(q):
    n = random.randint(1, 4)
    print(n, random.randint(-5, 5))
    t = 0
    for _ in range(n):
        t += random.randint(1, 5)
        l = random.randint(-6, 5)
        print(t, l, l + random.randint(0, 6))
