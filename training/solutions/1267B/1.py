from itertools import groupby
g = [(k, len(list(v))) for k, v in groupby(input())]
m = len(g)
ok = m % 2 == 1 and g[m // 2][1] > 1
for i in range(m // 2):
    if g[i][0] != g[m - 1 - i][0] or g[i][1] + g[m - 1 - i][1] < 3:
        ok = False
print(g[m // 2][1] + 1 if ok else 0)
