na, ma = map(int, input().split())
a = [input() for _ in range(na)]
nb, mb = map(int, input().split())
b = [input() for _ in range(nb)]
best = (0, 0, 0)
for x in range(nb):
    for y in range(mb):
        f = 0
        for i in range(min(na, nb - x)):
            for j in range(min(ma, mb - y)):
                f += a[i][j] == b[i + x][j + y] == '1'
        best = max(best, (f, x, y))
print(best[1], best[2])
