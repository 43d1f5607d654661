import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.randint(0, n - 1)
a = [(i - k if i % 2 == 0 else i + k) % n for i in range(n)]
if random.random() < 0.4:
    a[random.randrange(n)] = random.randint(0, n - 1)
print(n)
print(*a)
