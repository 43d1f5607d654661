from math import gcd
x = int(input())
a = 1
i = 1
while i * i <= x:
    if x % i == 0 and gcd(i, x // i) == 1:
        a = i
    i += 1
print(a, x // a)
