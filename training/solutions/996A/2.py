n = int(input())
c = n // 100
n %= 100
dp = [0] * 101
for i in range(1, 101):
    dp[i] = 1 + min(dp[i - x] for x in (1, 5, 10, 20, 100) if x <= i)
print(c + dp[n])
