from math import gcd
for _ in range(int(input())):
    a = int(input())
    n = 180 // gcd(a, 180)
    if a * n // 180 == n - 1:
        n *= 2
    print(n)
