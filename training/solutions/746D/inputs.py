import random
random.seed(int(input()))
k = random.randint(1, 3)
a, b = random.randint(0, 8), random.randint(1, 8)
if random.random() < 0.5:
    a, b = b, a
k = min(k, a + b)
print(a + b, k, a, b)
