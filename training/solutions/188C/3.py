def gcd(x, y):
    while y:
        x, y = y, x % y
    return x

a, b = (int(v) for v in input().split())
print(a // gcd(a, b) * b)
