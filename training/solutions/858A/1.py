from math import gcd
n, k = map(int, input().split())
p = 10 ** k
print(n * p // gcd(n, p))
