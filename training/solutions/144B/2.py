import sys
a, b, c, d, n, *h = map(int, sys.stdin.read().split())
a, c = sorted((a, c))
b, d = sorted((b, d))
p = {(x, y) for x in range(a, c + 1) for y in (b, d)}
p |= {(x, y) for x in (a, c) for y in range(b, d + 1)}
h = list(zip(h[::3], h[1::3], h[2::3]))
h.sort(key=lambda q: -q[2])
ans = 0
for x, y in p:
    for u, v, r in h:
        if (x - u) * (x - u) + (y - v) * (y - v) <= r * r:
            break
    else:
        ans += 1
print(ans)
