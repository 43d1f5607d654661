n = int(input())
lap = [tuple(map(int, input().split())) for _ in range(n)]
for cost, i in sorted((x[3], i) for i, x in enumerate(lap)):
    s, r, h, c = lap[i]
    old = False
    for s2, r2, h2, c2 in lap:
        if s < s2 and r < r2 and h < h2:
            old = True
    if not old:
        print(i + 1)
        break
