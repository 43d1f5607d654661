s = input()
n = len(s)
dp = [1] * (n + 1)
for i in range(1, n + 1):
    dp[i] = dp[i - 1]
    if i > 1 and s[i - 1] == s[i - 2] and s[i - 1] in 'un':
        dp[i] += dp[i - 2]
print(dp[n] % (10 ** 9 + 7))
