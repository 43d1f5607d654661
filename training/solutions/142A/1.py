n = int(input())
lo, hi = 10 ** 30, 0
a = 1
while a * a * a <= n:
    if n % a == 0:
        m = n // a
        b = a
        while b * b <= m:
            if m % b == 0:
                c = m // b
                for x, y, z in ((a, b, c), (b, a, c), (c, a, b)):
                    v = (x + 1) * (y + 2) * (z + 2) - n
                    lo = min(lo, v)
                    hi = max(hi, v)
            b += 1
    a += 1
print(lo, hi)
