import random
random.seed(int(input()))
n, q = random.randint(1, 6), random.randint(1, 5)
print(n, q)
print(*[random.randint(1, 9) for _ in range(n)])
for _ in range(q):
    l = random.randint(1, n)
    print(l, random.randint(l, n))
