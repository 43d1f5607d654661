import sys
d = iter(map(int, sys.stdin.read().split()))
n = next(d)
m = next(d)
side = [0] * (n + 1)
mark = [-1] * (n + 1)
ans = "NO"
for i in range(m):
    safe = False
    for _ in range(next(d)):
        x = next(d)
        y = abs(x)
        if mark[y] == i and side[y] != x:
            safe = True
        mark[y] = i
        side[y] = x
    if not safe:
        ans = "YES"
print(ans)
