n, m = map(int, input().split())
g = [input() for _ in range(n)]
while g and 'W' not in g[-1]:
    g.pop()
pos = 0
ans = max(0, len(g) - 1)
for i in range(len(g)):
    if i % 2 == 0:
        t = max(pos, g[i].rfind('W'))
        if i + 1 < len(g):
            t = max(t, g[i + 1].rfind('W'))
        ans += t - pos
    else:
        t = pos
        for row in g[i:i + 2]:
            if 'W' in row:
                t = min(t, row.find('W'))
        ans += pos - t
    pos = t
print(ans)
