n, a = map(int, input().split())
p = sorted(int(t) - a for t in input().split())
if n == 1:
    print(0)
else:
    res = []
    for l, r in ((p[0], p[n - 2]), (p[1], p[n - 1])):
        left = max(0, -l)
        right = max(0, r)
        res.append(left + right + min(left, right))
    print(min(res))
