p, x, y = map(int, input().split())
ans = 10**9
for d in range(-400, 1000):
    s = x + 50 * d
    if s >= y:
        i = s // 50 % 475
        a = []
        for _ in range(25):
            i = (i * 96 + 42) % 475
            a.append(26 + i)
        if p in a:
            ans = min(ans, max(0, (d + 1) // 2))
print(ans)
