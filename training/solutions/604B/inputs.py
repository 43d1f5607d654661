import random
random.seed(int(input()))
k = random.randint(1, 5)
n = random.randint(max(1, k - 1), 2 * k)
print(n, k)
print(*sorted(random.randint(1, 12) for _ in range(n)))
