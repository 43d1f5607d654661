from math import gcd
p = int(input())
print(sum(gcd(i, p - 1) == 1 for i in range(2, p)))
