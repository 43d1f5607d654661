import sys
n, *a = map(int, sys.stdin.read().split())
a.sort(reverse=True)
x, y, z = a[:3]
if x < y + z:
    print("YES")
    print(y, x, *a[2:])
else:
    print("NO")
