import random
random.seed(int(input()))
t = random.choice([3, 10, 10 ** 5])
n = random.randint(1, 8)
x, y = random.randint(1, t), random.randint(1, t)
if random.random() < 0.3:
    y = x
print(n, x, y)
print(*[random.randint(1, t) for i in range(n)])
