import sys
v = list(map(int, sys.stdin.read().split()))
n, m, x, y, z, p = v[:6]
out = []
for a, b in zip(v[6::2], v[7::2]):
    r, c, dr, dc = 2 * a - n - 1, 2 * b - m - 1, n, m
    for _ in range(x % 4):
        r, c, dr, dc = c, -r, dc, dr
    if y % 2:
        c = -c
    for _ in range(z % 4):
        r, c, dr, dc = -c, r, dc, dr
    out.append(f"{(r + dr + 1) // 2} {(c + dc + 1) // 2}")
print('\n'.join(out))
