a = sorted(input().split(), key=lambda s: (s[1], s[0]))
x, y, z = [int(s[0]) + 100 * ord(s[1]) for s in a]
p, q = y - x, z - y
if p == q and p < 2:
    print(0)
elif p <= 1 or q <= 1:
    print(1)
else:
    print(2)
