import random
random.seed(int(input()))
q = 4
print(q)
for _ in range(q):
    n = random.randint(1, 4)
    print(n)
    for _ in range(n):
        print(random.randint(-4, 4), random.randint(-4, 4), *[int(random.random() < 0.7) for _ in range(4)])
