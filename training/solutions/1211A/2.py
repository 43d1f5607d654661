n = int(input())
a = list(map(int, input().split()))
d = {x: i + 1 for i, x in enumerate(a)}
if len(d) > 2:
    x, y, *_, z = sorted(d)
    print(d[x], d[y], d[z])
else:
    print("-1 -1 -1")
