n, k = map(int, input().split())
a, b, c, d = map(int, input().split())
if k < n + 1:
    print(-1)
else:
    rest = [x for x in range(1, n + 1) if x not in (a, b, c, d)]
    print(a, c, *rest, d, b)
    print(c, a, *rest, b, d)
