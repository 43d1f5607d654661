import random
random.seed(int(input()))
n = random.randint(4, 10)
a = list(range(10, 10 + n))
i = random.randint(1, n - 2)
for j in range(i, n):
    a[j] -= random.choice([0, 1])
for j in range(i + 1, n):
    a[j] = a[i - 1] + random.choice([1, 2]) + j - i - 1 if j == i + 1 else a[j - 1] + random.choice([1, 1, 2, 0])
a[i] = random.choice([a[i - 1], a[i - 1] + 1, 3, 30])
print(n)
print(*a)
