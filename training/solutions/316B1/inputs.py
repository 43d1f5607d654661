import random
random.seed(int(input()))
n = random.randint(1, 7)
order = random.sample(range(1, n + 1), n)
a = [0] * (n + 1)
for x, y in zip(order, order[1:]):
    if random.random() < 0.6:
        a[y] = x
print(n, random.randint(1, n))
print(*a[1:])
