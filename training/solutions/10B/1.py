n, k = map(int, input().split())
c = k // 2
busy = [[False] * k for _ in range(k)]
for m in map(int, input().split()):
    best = None
    for x in range(k):
        for y in range(k - m + 1):
            if not any(busy[x][y:y + m]):
                cost = sum(abs(x - c) + abs(j - c) for j in range(y, y + m))
                if best is None or (cost, x, y) < best:
                    best = (cost, x, y)
    if best is None:
        print(-1)
    else:
        cost, x, y = best
        busy[x][y:y + m] = [True] * m
        print(x + 1, y + 1, y + m)
