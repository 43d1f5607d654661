n, x, y = map(int, input().split())
k = sum(int(v) <= x for v in input().split())
if x >= y:
    print(n)
else:
    print((k + 1) // 2)
