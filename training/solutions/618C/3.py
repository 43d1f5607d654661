n = int(input())
pts = [tuple(map(int, input().split())) for _ in range(n)]
ax, ay = pts[0]
dist = lambda i: (pts[i][0] - ax) ** 2 + (pts[i][1] - ay) ** 2
b = min(range(1, n), key=dist)
bx, by = pts[b][0] - ax, pts[b][1] - ay
cross = lambda i: abs(bx * (pts[i][1] - ay) - by * (pts[i][0] - ax))
c = min((i for i in range(n) if cross(i)), key=lambda i: (cross(i), dist(i)))
print(1, b + 1, c + 1)
