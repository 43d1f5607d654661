import sys
n, m, k, *p = map(int, sys.stdin.read().split())
burning = {(p[i], p[i + 1]) for i in range(0, 2 * k, 2)}
front = burning
while front:
    last = front
    nxt = set()
    for x, y in front:
        for t in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if 1 <= t[0] <= n and 1 <= t[1] <= m and t not in burning:
                nxt.add(t)
    burning = burning | nxt
    front = nxt
print(*min(last))
