n, m, q = map(int, input().split())
g = [list(map(int, input().split())) for _ in range(n)]

def longest(row):
    best = cur = 0
    for x in row:
        cur = cur + 1 if x else 0
        best = max(best, cur)
    return best

best = [longest(r) for r in g]
for _ in range(q):
    i, j = map(int, input().split())
    g[i - 1][j - 1] ^= 1
    best[i - 1] = longest(g[i - 1])
    print(max(best))
