import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(1, 4)
k = random.randint(1, 3)
print(n, m, k)
print(*[random.randint(0, 9) for _ in range(n)])
for _ in range(m):
    l, r = sorted(random.choices(range(1, n + 1), k=2))
    print(l, r, random.randint(0, 9))
for _ in range(k):
    print(*sorted(random.choices(range(1, m + 1), k=2)))
