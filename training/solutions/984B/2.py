n, m = map(int, input().split())
a = [input().strip().replace(".", "0") for i in range(n)]
ans = "YES"
for i in range(n):
    for j in range(m):
        if a[i][j] == "*":
            continue
        k = 0
        for x in range(max(0, i - 1), min(n, i + 2)):
            for y in range(max(0, j - 1), min(m, j + 2)):
                if a[x][y] == "*":
                    k += 1
        if k != int(a[i][j]):
            ans = "NO"
print(ans)
