n, a, b, p, q = map(int, input().split())
x, y = a, b
while y:
    x, y = y, x % y
c = n // (a // x * b)
red = n // a - c
blue = n // b - c
print(red * p + blue * q + c * max(p, q))
