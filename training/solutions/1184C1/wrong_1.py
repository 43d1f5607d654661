n = int(input())
p = [tuple(map(int, input().split())) for _ in range(4 * n + 1)]
x1 = min(x for x, y in p)
x2 = max(x for x, y in p)
y1 = min(y for x, y in p)
y2 = max(y for x, y in p)
ans = p[0]
for x, y in p:
    if x1 < x < x2 and y1 < y < y2:
        ans = (x, y)
print(*ans)
