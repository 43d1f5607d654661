n, k, d = map(int, input().split())
mod = 10 ** 9 + 7

def ways(m):
    dp = [1] + [0] * n
    for i in range(1, n + 1):
        for w in range(1, min(i, m) + 1):
            dp[i] += dp[i - w]
    return dp[n]

print((ways(k) - ways(d - 1)) % mod)
