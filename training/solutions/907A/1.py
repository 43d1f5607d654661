a, b, c, m = map(int, input().split())
r = [-1]
for z in range(c, 2 * c + 1):
    if m <= z <= 2 * m and 2 * m < 2 * b:
        y = max(b, z + 1, 2 * m + 1)
        x = max(a, y + 1)
        if y <= 2 * b and x <= 2 * a:
            r = [x, y, z]
            break
print(*r, sep="\n")
