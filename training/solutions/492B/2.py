import sys
n, l, *a = map(int, sys.stdin.read().split())
a.sort()
gap = max([y - x for x, y in zip(a, a[1:])] + [2 * a[0], 2 * (l - a[-1])])
print("%.10f" % (gap / 2))
