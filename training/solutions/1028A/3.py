n, m = map(int, input().split())
a = [input() for i in range(n)]
x1 = y1 = 1000
x2 = y2 = -1
for i in range(n):
    for j in range(m):
        if a[i][j] == "B":
            x1 = min(x1, i)
            x2 = max(x2, i)
            y1 = min(y1, j)
            y2 = max(y2, j)
print((x1 + x2) // 2 + 1, (y1 + y2) // 2 + 1)
