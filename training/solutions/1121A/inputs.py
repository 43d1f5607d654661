import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, n)
k = random.randint(1, n)
s = list(range(1, m + 1)) + [random.randint(1, m) for i in range(n - m)]
random.shuffle(s)
print(n, m, k)
print(*random.sample(range(1, n + 1), n))
print(*s)
print(*random.sample(range(1, n + 1), k))
