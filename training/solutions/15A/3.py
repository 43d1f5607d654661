import sys
n, t, *v = map(int, sys.stdin.read().split())
e = []
for x, a in zip(v[::2], v[1::2]):
    e.append(2 * x - a)
    e.append(2 * x + a)
e.sort()
ans = 2
for l, r in zip(e[1:-1:2], e[2::2]):
    ans += (r - l >= 2 * t) + (r - l > 2 * t)
print(ans)
