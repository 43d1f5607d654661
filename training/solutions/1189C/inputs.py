import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(*[random.randint(0, 9) for _ in range(n)])
q = random.randint(1, 5)
print(q)
for _ in range(q):
    k = random.choice([x for x in (1, 2, 4, 8) if x <= n])
    l = random.randint(1, n - k + 1)
    print(l, l + k - 1)
