n = int(input())
a = ("aabb" * n)[:n]
b = ("ccdd" * n)[:n]
c = "e" + ("ffgg" * n)[:n - 1]
d = "e" + ("hhii" * n)[:n - 1]
if n % 2:
    a = a[:-1] + "x"
    b = b[:-1] + "x"
else:
    c = c[:-1] + "y"
    d = d[:-1] + "y"
print(a, b, c, d, sep="\n")
