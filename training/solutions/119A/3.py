def gcd(a, b):
    if b == 0:
        return a
    return gcd(b, a % b)

a, b, n = map(int, input().split())
i = 0
while True:
    if i % 2 == 0:
        g = gcd(a, n)
    else:
        g = gcd(b, n)
    if g > n:
        break
    n -= g
    i += 1
print(1 - i % 2)
