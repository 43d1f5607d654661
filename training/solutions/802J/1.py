n = int(input())
g = [[] for _ in range(n)]
for _ in range(n - 1):
    u, v, c = map(int, input().split())
    g[u].append((v, c))
    g[v].append((u, c))

def far(u, p):
    best = 0
    for v, c in g[u]:
        if v != p:
            best = max(best, c + far(v, u))
    return best

print(far(0, -1))
