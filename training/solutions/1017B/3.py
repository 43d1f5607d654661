import sys
n, a, b = sys.stdin.read().split()
one = a.count("1")
zero = len(a) - one
x = y = 0
for i in range(len(a)):
    if b[i] == "0":
        if a[i] == "0":
            x += 1
        else:
            y += 1
print(x * one + y * zero - x * y)
