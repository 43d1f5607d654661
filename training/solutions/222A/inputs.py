import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.randint(1, n)
m = random.choice([1, 2, 3, 100000])
a = [random.randint(1, m) for _ in range(n)]
if random.random() < 0.7:
    j = random.randint(0, k - 1)
    a[j:] = [a[-1]] * (n - j)
print(n, k)
print(*a)
