import sys
n, b, *a = map(int, sys.stdin.read().split())
m = max(a)
need = sum(m - x for x in a)
if need > b:
    print(-1)
else:
    r = (b - need) / n
    for x in a:
        print("{:.7f}".format(m - x + r))
