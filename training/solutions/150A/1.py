q = int(input())
x, p, f = q, 2, []
while p * p <= x:
    while x % p == 0:
        f.append(p)
        x //= p
    p += 1
if x > 1:
    f.append(x)
if len(f) < 2:
    print(1)
    print(0)
elif len(f) == 2:
    print(2)
else:
    print(1)
    print(f[0] * f[1])
