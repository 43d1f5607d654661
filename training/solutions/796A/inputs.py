import random
random.seed(int(input()))
n = random.randint(2, 8)
m, k = random.randint(1, n), random.randint(2, 5)
a = [random.randint(0, 7) for _ in range(n)]
i = random.choice([i for i in range(n) if i != m - 1])
a[i] = random.randint(1, k)
a[m - 1] = 0
print(n, m, k)
print(*a)
