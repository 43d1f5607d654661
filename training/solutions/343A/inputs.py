import random
random.seed(int(input()))
from math import gcd
m = random.choice([10, 100, 10 ** 6])
a, b = random.randint(1, m), random.randint(1, m)
g = gcd(a, b)
print(a // g, b // g)
