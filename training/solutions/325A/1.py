n = int(input())
rects = [list(map(int, input().split())) for _ in range(n)]
left = min(r[0] for r in rects)
down = min(r[1] for r in rects)
right = max(r[2] for r in rects)
up = max(r[3] for r in rects)
area = sum((c - a) * (d - b) for a, b, c, d in rects)
if right - left == up - down and area == (right - left) ** 2:
    print("YES")
else:
    print("NO")
