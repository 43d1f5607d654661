def mask(x):
    r = 0
    p = 1
    while x:
        d = x % 10
        if d == 4 or d == 7:
            r += d * p
            p *= 10
        x //= 10
    return r
a, b = map(int, input().split())
a += 1
while mask(a) != b:
    a += 1
print(a)
