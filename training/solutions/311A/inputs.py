import random
random.seed(int(input()))
n = random.randint(2, random.choice([4, 8, 20]))
t = n * (n - 1) // 2
k = random.choice([t, t - 1, t + 1, random.randint(1, t), random.randint(1, 10 ** 9)])
print(n, max(1, k))
