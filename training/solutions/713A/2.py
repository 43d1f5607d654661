import sys
t = str.maketrans("0123456789", "0101010101")
d = {}
data = sys.stdin.read().split()
for op, x in zip(data[1::2], data[2::2]):
    k = x.translate(t).zfill(18)
    if op == "?":
        print(d.get(k, 0))
    else:
        d[k] = d.get(k, 0) + (1 if op == "+" else -1)
