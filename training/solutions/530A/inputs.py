import random
random.seed(int(input()))
a = random.choice([-3, -2, -1, 1, 2, 3])
p, q = random.randint(-6, 6), random.randint(-6, 6)
if random.random() < 0.2:
    q = p
if random.random() < 0.3:
    print(a, random.randint(-9, 9), random.randint(1, 9) * (-1 if a > 0 else 1))
else:
    print(a, -a * (p + q), a * p * q)
