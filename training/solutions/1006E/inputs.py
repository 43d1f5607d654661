import random
random.seed(int(input()))
n, q = random.randint(3, 9), random.randint(2, 6)
print(n, q)
print(*[random.randint(1, i) for i in range(1, n)])
for _ in range(q):
    print(random.randint(1, max(1, n // 3)), random.randint(1, n))
