a, b, c, m = map(int, input().split())
z = max(c, m)
if z > 2 * c or z > 2 * m or b <= m:
    print(-1)
else:
    print(2 * a, 2 * b, z, sep="\n")
