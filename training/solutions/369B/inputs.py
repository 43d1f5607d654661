import random
random.seed(int(input()))
n = random.randint(1, 7)
k = random.randint(1, n)
l = random.randint(1, 5)
r = l + random.randint(0, 4)
a = sorted([random.randint(l, r) for _ in range(n)], reverse=True)
print(n, k, l, r, sum(a), sum(a[:k]))
