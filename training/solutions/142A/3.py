from math import isqrt
n = int(input())
most = 8 * n + 9
least = most
a = 1
while a ** 3 <= n:
    if n % a == 0:
        side = n // a
        b = isqrt(side)
        while side % b:
            b -= 1
        least = min(least, (a + 1) * (b + 2) * (side // b + 2) - n)
    a += 1
print(least, most)
