n, m, q = map(int, input().split())
g = [list(map(int, input().split())) for _ in range(n)]
for _ in range(q):
    i, j = map(int, input().split())
    g[i - 1][j - 1] ^= 1
    print(max(sum(r) for r in g))
