for _ in range(int(input())):
    segs = [tuple(map(int, input().split())) for _ in range(int(input()))]
    right = 0
    border = None
    for l, r in sorted(segs):
        if right and l > right:
            border = right
        right = max(right, r)
    if border is None:
        print(-1)
    else:
        print(*[1 if r <= border else 2 for l, r in segs])
