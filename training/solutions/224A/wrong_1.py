a, b, c = map(int, input().split())
from math import gcd
x = gcd(a, b)
print(4 * (x + a // x + b // x))
