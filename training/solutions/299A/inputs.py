import random
random.seed(int(input()))
n = random.randint(1, 8)
g = random.randint(1, 10**6)
a = [g * random.randint(2, 900) for _ in range(n)]
if random.random() < 0.5:
    a[random.randrange(n)] = g
print(n)
print(*a)
