import sys
n, *a = map(int, sys.stdin.read().split())
d = [i for i in range(n) if a[i - 1] > a[i]]
if len(d) > 1:
    print(-1)
elif not d or d[0] == 0:
    print(0)
else:
    print(n - d[0])
