import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.choice([1, 2, 3, 7, random.randint(1, 100)])
lo = random.choice([1, max(1, k - 1)])
print(n, k)
print(*[random.randint(lo, k) for _ in range(n)])
