h, w = map(int, input().split())
s = [input() for _ in range(h)]
total = sum(r.count("*") for r in s)
ans = "NO"
for i in range(1, h - 1):
    for j in range(1, w - 1):
        if s[i][j] == s[i - 1][j] == s[i + 1][j] == s[i][j - 1] == s[i][j + 1] == "*":
            k = 1
            for dx, dy in (0, 1), (1, 0), (0, -1), (-1, 0):
                x, y = i + dx, j + dy
                while 0 <= x < h and 0 <= y < w and s[x][y] == "*":
                    k += 1
                    x += dx
                    y += dy
            if k == total:
                ans = "YES"
            total = 0
print(ans)
