import sys
n, k, c, *h = map(int, sys.stdin.read().split())
h.append(n + 1)
ans = -1
d = 0
for x in h:
    while d + k < x:
        d += k
        ans += 1
    d = x
    ans += 1
print(ans)
