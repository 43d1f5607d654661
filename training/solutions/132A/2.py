def rev(x):
    r = 0
    for i in range(8):
        if x >> i & 1:
            r += 1 << (7 - i)
    return r
p = 0
for c in input():
    print((rev(p) - rev(ord(c))) % 256)
    p = ord(c)
