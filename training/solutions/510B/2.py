n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
seen = set()
ans = "No"
for i in range(n):
    for j in range(m):
        if (i, j) in seen:
            continue
        stack = [(i, j, -1, -1)]
        while stack:
            x, y, px, py = stack.pop()
            if (x, y) in seen:
                ans = "Yes"
                continue
            seen.add((x, y))
            for a, b in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if 0 <= a < n and 0 <= b < m and (a, b) != (px, py) and g[a][b] == g[x][y]:
                    stack.append((a, b, x, y))
print(ans)
