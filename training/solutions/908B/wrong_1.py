from itertools import permutations
n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
s = input().strip()
for i in range(n):
    for j in range(m):
        if g[i][j] == "S":
            a, b = i, j
ans = 0
for p in permutations([(0, 1), (1, 0), (0, -1), (-1, 0)]):
    x, y = a, b
    ok = True
    for c in s:
        dx, dy = p[int(c)]
        x += dx
        y += dy
        if x < 0 or y < 0 or x >= n or y >= m or g[x][y] == "#":
            ok = False
            break
    if ok and g[x][y] == "E":
        ans += 1
print(ans)
