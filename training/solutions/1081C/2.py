MOD = 998244353
n, m, k = map(int, input().split())
dp = [0] * (k + 1)
dp[0] = m
for _ in range(n - 1):
    for j in range(k, 0, -1):
        dp[j] = (dp[j] + dp[j - 1] * (m - 1)) % MOD
print(dp[k])
