n, m = map(int, input().split())
g = [list("." * (m + 2))]
for _ in range(n):
    g.append(list("." + input().strip() + "."))
g.append(list("." * (m + 2)))
eaten = 0
for i in range(1, n + 1):
    for j in range(1, m + 1):
        if g[i][j] == "W" and "P" in (g[i - 1][j], g[i + 1][j], g[i][j - 1], g[i][j + 1]):
            eaten += 1
print(eaten)
