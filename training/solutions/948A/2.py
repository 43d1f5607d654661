n, m = map(int, input().split())
a = [input() for _ in range(n)]
bad = False
for i in range(n):
    for j in range(m):
        if a[i][j] == "S":
            for x, y in (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1):
                if 0 <= x < n and 0 <= y < m and a[x][y] == "W":
                    bad = True
if bad:
    print("No")
else:
    print("Yes")
    for s in a:
        print(s.replace(".", "D"))
