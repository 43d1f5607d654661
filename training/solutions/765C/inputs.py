import random
random.seed(int(input()))
m = random.choice([3, 8, 20, 10 ** 9])
k = random.randint(1, m)
a, b = random.randint(0, m), random.randint(0, m)
if random.random() < 0.3:
    a = a // k * k
if a + b == 0:
    b = k
print(k, a, b)
