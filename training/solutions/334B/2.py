import sys

d = list(map(int, sys.stdin.read().split()))
have = sorted(zip(d[::2], d[1::2]))
x = sorted(set(d[::2]))
y = sorted(set(d[1::2]))
need = []
if len(x) == 3 and len(y) == 3:
    need = [(a, b) for a in x for b in y if (a, b) != (x[1], y[1])]
if need == have:
    print("respectable")
else:
    print("ugly")
