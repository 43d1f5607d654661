from math import gcd
n = int(input())
l = 1
for i in range(2, 11):
    l = l * i // gcd(l, i)
print(n // l)
