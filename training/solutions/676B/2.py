n, t = map(int, input().split())
unit = 1 << n
g = [[0] * (n + 2) for _ in range(n + 2)]
for _ in range(t):
    g[0][0] += unit
count = 0
for i in range(n):
    for j in range(i + 1):
        over = g[i][j] - unit
        if over >= 0:
            count += 1
            g[i + 1][j] += over // 2
            g[i + 1][j + 1] += over // 2
print(count)
