from math import gcd
for _ in range(int(input())):
    a = int(input())
    print(180 // gcd(a, 180))
