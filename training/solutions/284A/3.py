n = int(input()) - 1
phi = n
d = 2
while n > 1:
    if n % d == 0:
        phi -= phi // d
        while n % d == 0:
            n //= d
    d += 1
print(phi)
