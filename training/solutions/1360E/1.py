t = int(input())
for _ in range(t):
    n = int(input())
    g = [input() for _ in range(n)]
    ans = "YES"
    for i in range(n - 1):
        for j in range(n - 1):
            if g[i][j] == "1" and g[i + 1][j] == "0" and g[i][j + 1] == "0":
                ans = "NO"
    print(ans)
