import random
random.seed(int(input()))
n, m = random.randint(1, 7), random.randint(1, 5)
k = random.randint(1, n)
print(n, m, k)
for _ in range(m):
    a = random.randint(1, n)
    print(a, random.randint(a, n), random.randint(1, 9))
print(*random.sample(range(1, n + 1), k))
