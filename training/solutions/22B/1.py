n, m = map(int, input().split())
g = [input() for _ in range(n)]
best = 0
for i in range(n):
    free = [True] * m
    for j in range(i, n):
        run = 0
        for k in range(m):
            if g[j][k] == "1":
                free[k] = False
            run = run + 1 if free[k] else 0
            if run:
                best = max(best, 2 * (run + j - i + 1))
print(best)
