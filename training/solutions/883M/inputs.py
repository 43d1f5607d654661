import random
random.seed(int(input()))
a, b = random.randint(-5, 5), random.randint(-5, 5)
while True:
    c, d = random.choice([a, random.randint(-5, 5)]), random.choice([b, random.randint(-5, 5)])
    if (a, b) != (c, d):
        break
print(a, b)
print(c, d)
