import sys
n, *a = sys.stdin.read().split()
a = sorted(a, key=len)
if all(x in y for x, y in zip(a, a[1:])):
    print("YES")
    print("\n".join(a))
else:
    print("NO")
