n, m = map(int, input().split())

def power(b, e):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r

print((power(3, n) + m - 1) % m)
