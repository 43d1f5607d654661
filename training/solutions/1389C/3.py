for _ in range(int(input())):
    s = [int(c) for c in input().strip()]
    dp = [[0] * 10 for _ in range(10)]
    for c in s:
        for d in range(10):
            if d != c:
                dp[c][d] = dp[d][c] + 1
        dp[c][c] += 1
    best = 0
    for x in range(10):
        for y in range(10):
            v = dp[x][y]
            best = max(best, v if x == y else v - v % 2)
    print(len(s) - best)
