import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for _ in range(q):
    n = random.randint(1, 7)
    p = list(range(1, n + 1))
    random.shuffle(p)
    print(n)
    print(*p)
