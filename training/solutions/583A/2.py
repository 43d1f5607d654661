import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
row = [False] * (n + 1)
col = [False] * (n + 1)
days = []
for i, (x, y) in enumerate(zip(d[1::2], d[2::2]), 1):
    if row[x] or col[y]:
        continue
    row[x] = col[y] = True
    days.append(i)
print(*days)
