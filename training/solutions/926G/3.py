import sys

a = [int(x) % 2 for x in sys.stdin.read().split()[1:]]
o, e = a.count(1), a.count(0)
if e >= o:
    print(o)
else:
    print(e + (o - e) // 3)
