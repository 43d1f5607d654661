import random
random.seed(int(input()))
n = random.randint(2, 8)
p = list(range(1, n + 1))
random.shuffle(p)
k = random.randint(1, n - 1)
print(n)
print(k, *p[:k])
print(n - k, *p[k:])
