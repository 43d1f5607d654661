n, m = map(int, input().split())
a = [input() for i in range(n)]
x1 = y1 = 100
x2 = y2 = 0
for i in range(n):
    for j in range(m):
        if a[i][j] == "*":
            x1 = min(x1, i)
            x2 = max(x2, i)
            y1 = min(y1, j)
            y2 = max(y2, j)
for i in range(x1, x2 + 1):
    print(a[i][y1:y2 + 1])
