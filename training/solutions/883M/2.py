x1, y1 = map(int, input().split())
x2, y2 = map(int, input().split())
dx = abs(x1 - x2)
dy = abs(y1 - y2)
ans = 2 * (dx + 1) + 2 * (dy + 1)
if dx == 0:
    ans += 2
if dy == 0:
    ans += 2
print(ans)
