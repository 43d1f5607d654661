n = int(input())
groups = [list(range(1, n + 1))]
res = []
while len(groups[0]) > 1:
    first, new = [], []
    for g in groups:
        h = (len(g) + 1) // 2
        first += g[:h]
        new += [g[:h], g[h:]]
    res.append(first)
    groups = new
print(len(res))
for r in res:
    print(len(r), *r)
