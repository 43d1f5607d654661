from math import gcd
t = int(input())
for i in range(t):
    x = int(input())
    a = 1
    while True:
        b = x - a
        g = gcd(a, b)
        if g + a * b // g == x:
            break
        a += 1
    print(a, b)
