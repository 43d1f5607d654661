from math import gcd
n, m = map(int, input().split())
a = int(input().split()[0])
b = int(input().split()[0])
if n > m:
    print("Infinity" if a > 0 else "-Infinity")
elif n < m:
    print("0/1")
else:
    g = gcd(a, b)
    print(f"{a // g}/{b // g}")
