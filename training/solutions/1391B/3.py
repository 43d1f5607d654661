t = int(input())
for i in range(t):
    n, m = map(int, input().split())
    a = [input() for j in range(n)]
    ans = 0
    for j in range(n - 1):
        if a[j][m - 1] == "R":
            ans += 1
    for j in range(m - 1):
        if a[n - 1][j] == "D":
            ans += 1
    print(ans)
