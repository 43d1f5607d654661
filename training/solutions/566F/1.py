n = int(input())
a = list(map(int, input().split()))
m = max(a)
dp = [0] * (m + 1)
for x in a:
    dp[x] += 1
    for y in range(2 * x, m + 1, x):
        dp[y] = max(dp[y], dp[x])
print(max(dp[x] for x in a))
