n, m = map(int, input().split())
s = [[0] * (m + 1)]
for _ in range(n):
    row = [0]
    for c in input():
        row.append(row[-1] + int(c))
    s.append([x + y for x, y in zip(row, s[-1])])
ans = 0
for a in range(n):
    for b in range(a + 1, n + 1):
        for c in range(m):
            for d in range(c + 1, m + 1):
                if s[b][d] - s[a][d] - s[b][c] + s[a][c] == 0:
                    ans = max(ans, b - a + d - c)
print(2 * ans)
