import sys
c, d, n, m, k = map(int, sys.stdin.read().split())
total = max(n * m - k, 0)
dp = [0] * (total + 1)
for i in range(1, total + 1):
    dp[i] = min(dp[i - 1] + d, dp[max(0, i - n)] + c)
print(dp[total])
