n = int(input())
dp = [[0] * 26 for _ in range(26)]
for _ in range(n):
    s = input()
    a = ord(s[0]) - 97
    b = ord(s[-1]) - 97
    for i in range(26):
        if dp[i][a]:
            dp[i][b] = max(dp[i][b], dp[i][a] + len(s))
    dp[a][b] = max(dp[a][b], len(s))
print(max(dp[i][i] for i in range(26)))
