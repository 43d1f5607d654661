import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 8]))
k = random.randint(1, n)
m = random.choice([1, 3, 90])
a = [random.randint(0, m) for i in range(2 * n + 1)]
for i in range(1, 2 * n, 2):
    a[i] = max(a[i - 1], a[i + 1]) + random.randint(1, random.choice([1, 2, 5]))
for i in random.sample(range(1, 2 * n, 2), k):
    a[i] += 1
print(n, k)
print(*a)
