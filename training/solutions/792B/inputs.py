import random
random.seed(int(input()))
n = random.randint(2, 9)
k = random.randint(1, n - 1)
m = random.choice([5, 20, 10**9])
print(n, k)
print(*[random.randint(1, m) for _ in range(k)])
