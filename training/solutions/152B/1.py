n, m = map(int, input().split())
x, y = map(int, input().split())
ans = 0
for _ in range(int(input())):
    dx, dy = map(int, input().split())
    k = 10**9
    if dx > 0:
        k = min(k, (n - x) // dx)
    if dx < 0:
        k = min(k, (x - 1) // -dx)
    if dy > 0:
        k = min(k, (m - y) // dy)
    if dy < 0:
        k = min(k, (y - 1) // -dy)
    x += k * dx
    y += k * dy
    ans += k
print(ans)
