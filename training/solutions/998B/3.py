import sys
n, b, *a = map(int, sys.stdin.read().split())
dp = [0] * (b + 1)
odd = 0
for i in range(n - 1):
    odd += a[i] % 2
    if 2 * odd == i + 1:
        c = abs(a[i] - a[i + 1])
        for j in range(b, c - 1, -1):
            dp[j] = max(dp[j], dp[j - c] + 1)
print(dp[b])
