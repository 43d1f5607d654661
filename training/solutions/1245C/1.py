s = input()
MOD = 10 ** 9 + 7
n = len(s)
dp = [1] * (n + 1)
for i in range(1, n + 1):
    dp[i] = dp[i - 1]
    if i > 1 and s[i - 1] == s[i - 2] and s[i - 1] in 'un':
        dp[i] += dp[i - 2]
    dp[i] %= MOD
print(0 if 'w' in s or 'm' in s else dp[n])
