from math import isqrt
a, b = map(int, input().split())
if a == b:
    print("infinity")
else:
    n = max(a - b, 0)
    small = [i for i in range(1, isqrt(n) + 1) if n % i == 0]
    big = [n // i for i in small if i * i != n]
    print(len([x for x in small + big if x > b]))
