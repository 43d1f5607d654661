import sys
n, *a = map(int, sys.stdin.read().split())
if any(x % 2 != a[0] % 2 for x in a):
    print(*sorted(a))
else:
    print(*a)
