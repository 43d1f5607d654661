import random
random.seed(int(input()))
q = random.randint(1, 3)
print(q)
for _ in range(q):
    n = random.randint(1, 10)
    k = random.randint(1, min(n, 4))
    print(n)
    print(*[random.randint(1, k) for _ in range(n)])
