r, c = map(int, input().split())
g = [input().strip() for _ in range(r)]
for i in range(r):
    for j in range(c):
        if g[i][j] == 'E':
            e = (i, j)
        if g[i][j] == 'S':
            s = (i, j)
d = abs(e[0] - s[0]) + abs(e[1] - s[1])
ans = 0
for i in range(r):
    for j in range(c):
        if g[i][j].isdigit() and abs(i - e[0]) + abs(j - e[1]) <= d:
            ans += int(g[i][j])
print(ans)
