n, m = map(int, input().split())
g = [input() for _ in range(n)]
cnt = 0
for x, y in zip(g, g[1:]):
    for j in range(1, m):
        if {x[j - 1], x[j], y[j - 1], y[j]} == set("face"):
            cnt += 1
print(cnt)
