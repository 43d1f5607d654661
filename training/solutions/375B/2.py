n, m = map(int, input().split())
have = [[0] * (m + 2) for _ in range(m + 1)]
for _ in range(n):
    row = input().strip() + '0'
    start = 0
    for j in range(m + 1):
        if row[j] == '0':
            for l in range(start, j):
                have[l][j - l] += 1
            start = j + 1
ans = 0
for l in range(m):
    rows = 0
    for w in range(m - l, 0, -1):
        rows += have[l][w]
        ans = max(ans, rows * w)
print(ans)
