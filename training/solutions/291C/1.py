n, k = map(int, input().split())
ips = []
for _ in range(n):
    a, b, c, d = map(int, input().split('.'))
    ips.append((a << 24) + (b << 16) + (c << 8) + d)
ans = -1
for ones in range(1, 32):
    z = 32 - ones
    if len({x >> z for x in ips}) == k:
        m = ((1 << ones) - 1) << z
        ans = '.'.join(str(m >> s & 255) for s in (24, 16, 8, 0))
        break
print(ans)
