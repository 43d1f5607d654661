n, x, y = map(int, input().split())
dx = abs(2 * x - n - 1)
dy = abs(2 * y - n - 1)
if max(dx, dy) > 1:
    print("YES")
else:
    print("NO")
