a, b = map(int, input().split())
c, d = map(int, input().split())
e, f = map(int, input().split())
r = "-1"
for x in range(1, 10):
    y = a - x
    z = c - x
    w = e - x
    if min(y, z, w) > 0 and z + w == b and y + w == d and y + z == f:
        r = "%d %d\n%d %d" % (x, y, z, w)
print(r)
