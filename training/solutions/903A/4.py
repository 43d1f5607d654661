dp = [False] * 101
dp[0] = True
for i in range(1, 101):
    if i >= 3 and dp[i - 3]:
        dp[i] = True
    if i >= 7 and dp[i - 7]:
        dp[i] = True
for _ in range(int(input())):
    print("YES" if dp[int(input())] else "NO")
