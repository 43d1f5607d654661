g = [input().strip() for _ in range(8)]
rows = sum(s == "BBBBBBBB" for s in g)
cols = sum(all(g[i][j] == "B" for i in range(8)) for j in range(8))
if rows == 8:
    print(8)
else:
    print(rows + cols)
