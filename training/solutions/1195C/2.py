n = int(input())
h = [list(map(int, input().split())) for _ in range(2)]
dp = [[0, 0, 0] for _ in range(n + 1)]
for i in range(n):
    none, top, bottom = dp[i]
    dp[i + 1][0] = max(dp[i])
    dp[i + 1][1] = max(none, bottom) + h[0][i]
    dp[i + 1][2] = max(none, top) + h[1][i]
print(max(dp[n]))
