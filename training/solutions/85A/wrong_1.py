n = int(input())
a = ("aabb" * n)[:n]
b = ("ccdd" * n)[:n]
c = ("eeff" * n)[:n]
d = ("gghh" * n)[:n]
if n % 2:
    a = a[:-1] + "x"
    b = b[:-1] + "x"
    c = c[:-1] + "y"
    d = d[:-1] + "y"
print(a, b, c, d, sep="\n")
