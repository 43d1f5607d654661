import random
random.seed(int(input()))
n = random.randint(2, 6)
m = random.choice([2, 5, 100000])
a = [random.randint(1, m) for _ in range(n)]
if random.random() < 0.6:
    k = random.randint(0, n - 1)
    a.sort()
    a = a[k:] + a[:k]
print(n)
print(*a)
