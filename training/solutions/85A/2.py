n = int(input())
g = [[""] * n for i in range(4)]
k = 0
for j in range(n):
    for r in range(4):
        if g[r][j] == "":
            g[r][j] = chr(97 + k)
            if j + 1 < n and (r < 2 and j % 2 == 0 or r > 1 and j % 2 == 1):
                g[r][j + 1] = g[r][j]
            else:
                g[r + 1][j] = g[r][j]
            k = (k + 1) % 26
for row in g:
    print("".join(row))
