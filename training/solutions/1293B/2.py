n = int(input())
s = 0
while n:
    s += 1 / n
    n -= 1
print("%.9f" % s)
