import random
random.seed(int(input()))
m = random.choice([3, 6, 1000])
x = random.randint(1, m)
y = random.randint(1, m)
t = random.choice([20, 100, 2 * 10**9])
a = random.randint(1, t)
b = random.randint(a, t)
if random.random() < 0.3 and a // (x * y):
    a = a // (x * y) * x * y
print(x, y, a, b)
