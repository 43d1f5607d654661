r = input()
k = input()
rx, ry = ord(r[0]) - 97, int(r[1]) - 1
kx, ky = ord(k[0]) - 97, int(k[1]) - 1
ans = 0
for x in range(8):
    for y in range(8):
        if x == rx or y == ry or (x, y) == (kx, ky):
            continue
        if abs(x - kx) * abs(y - ky) == 2:
            continue
        ans += 1
print(ans)
