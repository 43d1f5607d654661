import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
l = {}
r = {}
for i in range(1, 2 * n + 1):
    if v[i] in l:
        r[v[i]] = i
    else:
        l[v[i]] = i
x = y = 1
ans = 0
for i in range(1, n + 1):
    ans += abs(l[i] - x) + abs(r[i] - y)
    x, y = l[i], r[i]
print(ans)
