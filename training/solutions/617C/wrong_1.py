n, x1, y1, x2, y2 = map(int, input().split())
r1 = r2 = 0
for _ in range(n):
    x, y = map(int, input().split())
    a = (x - x1) ** 2 + (y - y1) ** 2
    b = (x - x2) ** 2 + (y - y2) ** 2
    if a < b:
        r1 = max(r1, a)
    else:
        r2 = max(r2, b)
print(r1 + r2)
