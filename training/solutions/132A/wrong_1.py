s = input()
p = 0
for c in s:
    x = int(bin(ord(c))[2:][::-1], 2)
    print((p - x) % 256)
    p = x
