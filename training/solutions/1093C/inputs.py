import random
random.seed(int(input()))
n = 2 * random.randint(1, random.choice([2, 4, 8]))
t = random.choice([2, 10, 5 * 10 ** 17])
a = sorted(random.randint(0, t) for i in range(n))
print(n)
print(*[a[i] + a[n - 1 - i] for i in range(n // 2)])
