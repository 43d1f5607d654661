for _ in range(int(input())):
    n = int(input())
    g = [input().strip() for _ in range(n)]
    ans = "YES"
    for i in range(n - 1):
        for j in range(n - 1):
            if g[i][j] == "1" and g[i + 1][j] == "0":
                ans = "NO"
    print(ans)
