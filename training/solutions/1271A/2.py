a = int(input())
b = int(input())
c = int(input())
d = int(input())
e = int(input())
f = int(input())
if e > f:
    x = min(a, d)
    y = min(b, c, d - x)
else:
    y = min(b, c, d)
    x = min(a, d - y)
print(x * e + y * f)
