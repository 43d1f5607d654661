from math import lcm
n, a, b, p, q = map(int, input().split())
if p < q:
    a, b, p, q = b, a, q, p
first = n // a
second = n // b - n // lcm(a, b)
print(first * p + second * q)
