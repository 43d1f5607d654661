n, m, a, b = map(int, input().split())
dp = [0]
for i in range(1, n + 1):
    dp.append(min(dp[i - 1] + a, dp[max(0, i - m)] + b))
print(dp[n])
