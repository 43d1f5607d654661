import random
random.seed(int(input()))
n = random.randint(2, random.choice([2, 4, 7]))
m = random.choice([1, 2, 3, 100])
for k in (0, n - 1, n - 1, n):
    print(*[random.randint(1, m) for i in range(k)] if k else [n])
