from itertools import permutations
g = [list(map(int, input().split())) for i in range(5)]
f = [[g[i][j] + g[j][i] for j in range(5)] for i in range(5)]
best = 0
for a, b, c, d, e in permutations(range(5)):
    best = max(best, f[a][b] + f[b][c] + f[c][d] + 2 * f[d][e])
print(best)
