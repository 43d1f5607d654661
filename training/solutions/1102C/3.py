import sys
n, x, y, *a = map(int, sys.stdin.read().split())
a.sort()
ans = 0
if x > y:
    ans = n
else:
    for i in range(0, n, 2):
        if a[i] <= x:
            ans += 1
print(ans)
