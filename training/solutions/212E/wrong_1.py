n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    g[x].append(y)
    g[y].append(x)
ok = set()
def go(v, p):
    s = 1
    for u in g[v]:
        if u != p:
            k = go(u, v)
            ok.update((k, n - 1 - k))
            s += k
    return s
go(1, 0)
res = sorted(a for a in ok if 0 < a < n - 1)
print(len(res))
for a in res:
    print(a, n - 1 - a)
