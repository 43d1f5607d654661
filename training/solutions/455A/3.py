n = int(input())
a = list(map(int, input().split()))
m = max(a)
points = [0] * (m + 1)
for x in a:
    points[x] += x
dp = [0] * (m + 1)
dp[1] = points[1]
for i in range(2, m + 1):
    dp[i] = max(dp[i - 1], dp[i - 2] + points[i])
print(dp[m])
