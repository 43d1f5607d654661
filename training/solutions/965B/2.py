from collections import Counter
n, k = map(int, input().split())
g = [input().strip() for _ in range(n)]
c = Counter({(1, 1): 0})
for i in range(n):
    for j in range(n - k + 1):
        a = [(i, j + d) for d in range(k)]
        b = [(j + d, i) for d in range(k)]
        for s in (a, b):
            if all(g[x][y] == "." for x, y in s):
                c.update((x + 1, y + 1) for x, y in s)
print(*max(c, key=c.get))
