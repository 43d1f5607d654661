from math import sqrt
for i in range(int(input())):
    d = int(input())
    x = d * d - 4 * d
    if x < 0:
        print("N")
    else:
        a = (d + sqrt(x)) / 2
        print("Y %.10f %.10f" % (a, d - a))
