import sys
n, k, *a = map(int, sys.stdin.read().split())
a = [min(a)] if k == 1 else [a[0], a[-1]] if k == 2 else a
a.sort()
print(a[-1])
