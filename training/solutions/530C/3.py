a, b, c = [int(t) for t in input().split()]
out = []
y = 1
while b * y < c:
    x, r = divmod(c - b * y, a)
    if r == 0:
        out.append("%d %d" % (x, y))
    y += 1
print(len(out))
print("\n".join(reversed(out)))
