n, x = map(int, input().split())
c = [tuple(map(int, input().split())) for _ in range(n)]
best = 0
for first in (0,):
    left = c[:]
    power, kind, eaten = x, first, 0
    while True:
        can = [s for s in left if s[0] == kind and s[1] <= power]
        if not can:
            break
        s = max(can, key=lambda t: t[2])
        left.remove(s)
        power += s[2]
        eaten += 1
        kind = 1 - kind
    best = max(best, eaten)
print(best)
