n = int(input())
throws = [(int(x), -1, 0) for x in input().split()]
m = int(input())
throws += [(int(x), 0, -1) for x in input().split()]
throws.sort(key=lambda t: t[0])
x, y = 3 * n, 3 * m
res = (x - y, x, y)
for i, (d, p, q) in enumerate(throws):
    x += p
    y += q
    if i + 1 == n + m or throws[i + 1][0] != d:
        res = max(res, (x - y, x, y))
print("%d:%d" % res[1:])
