import random
random.seed(int(input()))
a, b = random.randint(0, 5), random.randint(0, 5)
if a + b == 0:
    a = 1
n, m = a * a + b, a + b * b
if random.random() < 0.2:
    n += 1
print(n, m)
