import random
from math import pi
random.seed(int(input()))
while True:
    m = random.choice([3, 10, 100])
    d = random.randint(1, m)
    h = random.randint(1, random.choice([m, 10000]))
    v = random.randint(1, 10000)
    e = random.randint(1, m)
    s = pi * d * d / 4
    if v < e * s or h * s / (v - e * s) <= 10000:
        break
print(d, h, v, e)
