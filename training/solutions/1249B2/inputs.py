import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for _ in range(q):
    n = random.randint(1, 8)
    p = list(range(1, n + 1))
    if random.random() < 0.7:
        random.shuffle(p)
    print(n)
    print(*p)
