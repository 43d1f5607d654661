import random
random.seed(int(input()))
m = random.choice([10, 30, 10 ** 18])
a, b = sorted(random.randint(1, m) for i in range(2))
c, d = sorted(random.randint(1, m) for i in range(2))
print(a, b, c, d, random.randint(1, m))
