n, m = map(int, input().split())
rows = [int(input(), 2) for _ in range(n)]
best = 0
for top in range(n):
    busy = 0
    for low in range(top, n):
        busy |= rows[low]
        s = bin(busy)[2:].zfill(m)
        w = max(map(len, s.split("1")))
        if w:
            best = max(best, w + low - top + 1)
print(best * 2)
