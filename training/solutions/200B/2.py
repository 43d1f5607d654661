import sys
d = sys.stdin.read().split()
n = int(d[0])
s = 0
for x in d[1:n + 1]:
    s += int(x)
print("%.12f" % (s / n))
