def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

n, m = map(int, input().split())
p = list(range(n))
deg = [0] * n
for _ in range(m):
    a, b = map(int, input().split())
    a -= 1
    b -= 1
    deg[a] += 1
    deg[b] += 1
    p[find(a)] = find(b)
good = {find(v) for v in range(n)}
for v in range(n):
    if deg[v] != 2:
        good.discard(find(v))
print(len(good))
