x1, y1, x2, y2 = map(int, input().split())
s = max(abs(x1 - x2), abs(y1 - y2))
ans = [-1]
for x in (x1, x1 - s):
    for y in (y1, y1 - s):
        p = [(x, y), (x + s, y), (x, y + s), (x + s, y + s)]
        if (x1, y1) in p and (x2, y2) in p:
            p.remove((x1, y1))
            p.remove((x2, y2))
            ans = [*p[0], *p[1]]
print(*ans)
