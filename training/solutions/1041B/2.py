def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
a, b, x, y = map(int, input().split())
d = gcd(x, y)
x //= d
y //= d
k = a // x
if k * y > b:
    k = b // y
print(k)
