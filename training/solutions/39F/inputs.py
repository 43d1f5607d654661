import random
random.seed(int(input()))
n = random.choice([5, 12, 30, 10 ** 9])
m = random.randint(1, 6)
k = random.randint(1, min(6, n))
print(n, m, k)
print(*[random.randint(1, random.choice([3, 8, 10 ** 9])) for i in range(m)])
print(*random.sample(range(1, n + 1), k))
