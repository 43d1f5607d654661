import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
a = sorted(random.randint(0, i) for i in range(1, n + 1))
a = [min(x, i + 1) for i, x in enumerate(a)]
print(*a)
