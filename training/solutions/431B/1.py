from itertools import permutations
g = [list(map(int, input().split())) for i in range(5)]
ans = 0
for p in permutations(range(5)):
    s = 0
    for i in range(4):
        for j in range(i, 4, 2):
            x, y = p[j], p[j + 1]
            s += g[x][y] + g[y][x]
    ans = max(ans, s)
print(ans)
