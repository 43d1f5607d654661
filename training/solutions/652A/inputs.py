import random
random.seed(int(input()))
h = random.randint(1, 50)
a = random.randint(1, 6)
b = max(1, a + random.choice([-2, -1, -1, 0, 1]))
d = 8 * a + 12 * abs(a - b) * random.randint(0, 4) + random.choice([0, 0, 0, 1, 5])
print(h, h + d)
print(a, b)
