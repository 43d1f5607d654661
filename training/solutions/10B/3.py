n, k = map(int, input().split())
center = (k + 1) // 2
taken = set()
for m in map(int, input().split()):
    best = (10 ** 9, 0, 0)
    for x in range(1, k + 1):
        for y in range(1, k - m + 2):
            seats = [(x, y + i) for i in range(m)]
            if taken.isdisjoint(seats):
                cost = sum(abs(p - center) + abs(q - center) for p, q in seats)
                best = min(best, (cost, x, y))
    cost, x, y = best
    if x == 0:
        print(-1)
        continue
    taken.update((x, y + i) for i in range(m))
    print(x, y, y + m - 1)
