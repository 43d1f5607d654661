n, k = map(int, input().split())
g = [input().strip() for _ in range(n)]
c = [[0] * n for _ in range(n)]
for i in range(n):
    for j in range(n - k + 1):
        if "#" not in g[i][j:j + k]:
            for d in range(k):
                c[i][j + d] += 1
x = y = 0
for i in range(n):
    for j in range(n):
        if c[i][j] > c[x][y]:
            x, y = i, j
print(x + 1, y + 1)
