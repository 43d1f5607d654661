def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

n, m = map(int, input().split())
p = list(range(2 * n + 2))
good = True
for _ in range(m):
    u, v = map(int, input().split())
    p[find(2 * u)] = find(2 * v + 1)
    p[find(2 * u + 1)] = find(2 * v)
    if find(2 * u) == find(2 * u + 1):
        good = False
if not good:
    print(-1)
else:
    a, b = [], []
    for v in range(1, n + 1):
        if find(2 * v) > find(2 * v + 1):
            a.append(v)
        else:
            b.append(v)
    for s in (a, b):
        print(len(s))
        print(*s)
