import random
random.seed(int(input()))
n = random.randint(3, 25)
m = random.randint(1, min(n, 8))
k = random.randint(1, min(n, 6))
print(n, m, k)
print(*sorted(random.sample(range(1, n + 1), m)))
