a = []
for i in range(3):
    a.append(list(map(int, input().split())))
for x in range(1, 100001):
    s = x + a[0][1] + a[0][2]
    y = s - a[1][0] - a[1][2]
    z = s - a[2][0] - a[2][1]
    if x + y + z == s:
        break
a[0][0], a[1][1], a[2][2] = x, y, z
for r in a:
    print(*r)
