n = int(input())
b = [0] + list(map(int, input().split()))
dp = [[0] * (n + 1) for _ in range(n + 1)]
ans = 0
for i in range(1, n + 1):
    prev = 0
    for j in range(i):
        dp[i][j] = dp[j][prev] + 1
        if b[i] == b[j]:
            prev = j
        ans = max(ans, dp[i][j])
print(ans)
