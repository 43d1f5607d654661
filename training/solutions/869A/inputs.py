import random
random.seed(int(input()))
n = random.randint(1, 6)
a = random.sample(range(1, 4 * n + 4), 2 * n)
print(n)
print(*a[:n])
print(*a[n:])
