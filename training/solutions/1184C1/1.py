n = int(input())
p = [tuple(map(int, input().split())) for _ in range(4 * n + 1)]
for i in range(len(p)):
    rest = p[:i] + p[i + 1:]
    x1 = min(x for x, y in rest)
    x2 = max(x for x, y in rest)
    y1 = min(y for x, y in rest)
    y2 = max(y for x, y in rest)
    if x2 - x1 == y2 - y1 and all(x in (x1, x2) or y in (y1, y2) for x, y in rest):
        print(*p[i])
        break
