for _ in range(int(input())):
    n = int(input())
    segs = [tuple(map(int, input().split())) for _ in range(n)]
    s = sorted(segs)
    cut = -1
    for a, b in zip(s, s[1:]):
        if b[0] > a[1]:
            cut = a[1]
    if cut < 0:
        print(-1)
    else:
        print(*[1 if r <= cut else 2 for l, r in segs])
