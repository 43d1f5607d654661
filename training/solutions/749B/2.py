p = [tuple(map(int, input().split())) for _ in range(3)]
sx = sum(x for x, y in p)
sy = sum(y for x, y in p)
print(3)
for x, y in p:
    print(sx - 2 * x, sy - 2 * y)
