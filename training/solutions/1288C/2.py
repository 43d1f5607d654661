M = 10 ** 9 + 7
n, m = map(int, input().split())
dp = [1] * n
for _ in range(2 * m - 1):
    for i in range(1, n):
        dp[i] = (dp[i] + dp[i - 1]) % M
print(sum(dp) % M)
