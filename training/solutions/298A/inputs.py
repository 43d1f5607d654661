import random
random.seed(int(input()))
m = random.choice([2, 4, 10])
r = random.randint(0, m)
l = random.randint(0, m)
if random.random() < 0.3:
    l = 0
if r + l == 0:
    r = 1
a = random.randint(1, m)
b = random.randint(1, m)
s = "." * a + "R" * r + "L" * l + "." * b
print(len(s))
print(s)
