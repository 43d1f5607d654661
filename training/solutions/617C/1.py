n, x1, y1, x2, y2 = map(int, input().split())
f = []
for _ in range(n):
    x, y = map(int, input().split())
    f.append(((x - x1) ** 2 + (y - y1) ** 2, (x - x2) ** 2 + (y - y2) ** 2))
f.sort(reverse=True)
ans = f[0][0]
far = 0
for i in range(n):
    far = max(far, f[i][1])
    nxt = f[i + 1][0] if i + 1 < n else 0
    ans = min(ans, nxt + far)
print(ans)
