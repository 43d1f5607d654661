n, d = map(int, input().split())
s = input()
inf = 1000
dp = [0] + [inf] * (n - 1)
for i in range(1, n):
    if s[i] == "1":
        dp[i] = min(dp[max(0, i - d):i]) + 1
print(dp[-1] if dp[-1] < inf else -1)
