from math import log
x, y = map(int, input().split())
a = y * log(x)
b = x * log(y)
if x == y or abs(a - b) < 1e-9:
    print("=")
elif a < b:
    print("<")
else:
    print(">")
