from math import gcd
n, m = map(int, input().split())
a = int(input().split()[0])
b = int(input().split()[0])
if n > m:
    print("Infinity" if a * b > 0 else "-Infinity")
elif n < m:
    print("0/1")
else:
    g = gcd(a, b)
    if b < 0:
        g = -g
    print(f"{a // g}/{b // g}")
