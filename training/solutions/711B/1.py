n = int(input())
g = [list(map(int, input().split())) for _ in range(n)]
if n == 1:
    print(1)
else:
    r = [i for i in range(n) if 0 in g[i]][0]
    x = sum(g[r - 1]) - sum(g[r])
    g[r][g[r].index(0)] = x
    sums = {sum(row) for row in g} | {sum(c) for c in zip(*g)}
    sums.add(sum(g[i][i] for i in range(n)))
    sums.add(sum(g[i][n - 1 - i] for i in range(n)))
    print(x if x > 0 and len(sums) == 1 else -1)
