n, k = map(int, input().split())
cells = set()
for i in range(n):
    for j in range(n):
        extra = {(i, j), (j, i)} - cells
        if len(extra) <= k:
            cells |= extra
            k -= len(extra)
if k > 0:
    print(-1)
else:
    for i in range(n):
        print(*[int((i, j) in cells) for j in range(n)])
