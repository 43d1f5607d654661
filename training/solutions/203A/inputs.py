import random
random.seed(int(input()))
m = random.choice([10, 40, 300])
t = random.randint(1, random.choice([2, 6, 12]))
p, q = [random.randint(1, max(1, m // max(1, t - 1) // random.choice([1, 3]))) for i in range(2)]
a = random.randint(max(1, p * (t - 1)), 300)
b = random.randint(max(1, q * (t - 1)), 300)
i, j = random.randrange(t), random.randrange(t)
u, v = a - i * p, b - j * q
x = random.choice([u, v, u + v, u + v, 0, random.randint(0, 600), u + 1])
print(x, t, a, b, p, q)
