import random
random.seed(int(input()))
m = random.randint(1, 30)
n = random.randint(1, min(m, 8))
k = random.randint(1, n)
print(n, m, k)
print(*sorted(random.sample(range(1, m + 1), n)))
