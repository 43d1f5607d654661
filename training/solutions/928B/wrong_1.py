n, k = map(int, input().split())
a = [0] + list(map(int, input().split()))
dp = [0] * (n + 1)
for i in range(1, n + 1):
    if a[i]:
        dp[i] = dp[a[i]] + min(2 * k + 1, i - a[i])
    else:
        dp[i] = min(n, i + k) - max(1, i - k) + 1
print(*dp[1:])
