import sys
it = map(int, sys.stdin.read().split())
for _ in range(next(it)):
    n = next(it)
    segs = [(next(it), next(it)) for _ in range(n)]
    events = sorted([(l, 0) for l, r in segs] + [(r, 1) for l, r in segs])
    opened = 0
    cut = -1
    for x, kind in events[:-1]:
        opened += 1 if kind == 0 else -1
        if opened == 0:
            cut = x
            break
    if cut < 0:
        print(-1)
    else:
        print(*[1 + (l > cut) for l, r in segs])
