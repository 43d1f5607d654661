def power(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r

x, k = (int(v) for v in input().split())
m = 10 ** 9 + 7
if x > 0:
    x = (power(2, k, m) * (2 * x - 1) + 1) % m
print(x)
