import random
random.seed(int(input()))
n, m = random.randint(2, 6), random.randint(1, 3)
print(n, m)
for _ in range(n):
    print(*[random.randint(1, 6) for _ in range(m)])
k = random.randint(3, 8)
print(k)
for _ in range(k):
    print(*sorted([random.randint(1, n), random.randint(1, n)]))
