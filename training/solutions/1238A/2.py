import sys
d = sys.stdin.read().split()[1:]
for x, y in zip(d[::2], d[1::2]):
    if int(x) - int(y) > 1:
        print("YES")
    else:
        print("NO")
