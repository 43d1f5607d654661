import sys
v = list(map(int, sys.stdin.read().split()))
n, m = v[0], v[1]
g = [[0] * n for i in range(n)]
for a, b in zip(v[2::2], v[3::2]):
    g[a - 1][b - 1] = g[b - 1][a - 1] = 1
ans = -1
bad = [0]
while bad:
    ans += 1
    bad = [i for i in range(n) if sum(g[i]) == 1]
    for i in bad:
        for j in range(n):
            g[i][j] = g[j][i] = 0
print(ans)
