n, k = map(int, input().split())
dp = [0] + [1] * n
for _ in range(k - 1):
    new = [0] * (n + 1)
    for d in range(1, n + 1):
        for m in range(2 * d, n + 1, d):
            new[m] += dp[d]
    dp = new
print(sum(dp) % (10 ** 9 + 7))
