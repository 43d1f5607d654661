from math import gcd, isqrt
l, r, x, y = map(int, input().split())
divs = set()
for i in range(1, isqrt(y) + 1):
    if y % i == 0:
        divs |= {i, y // i}
count = 0
for a in divs:
    b = x * y // a
    if l <= a <= r and l <= b <= r and gcd(a, b) == x and a * b == x * y:
        count += 1
print(count)
