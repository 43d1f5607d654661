a, b = map(int, input().split())
r = [0, 0, 0]
for d in range(1, 7):
    x, y = abs(a - d), b - d
    if x < y:
        r[0] += 1
    elif x == y:
        r[1] += 1
    else:
        r[2] += 1
print(*r)
