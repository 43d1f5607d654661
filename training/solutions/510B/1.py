n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
p = list(range(n * m))

def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

cycle = False
for i in range(n):
    for j in range(m):
        for a, b in ((i + 1, j), (i, j + 1)):
            if a < n and b < m and g[a][b] == g[i][j]:
                x, y = find(i * m + j), find(a * m + b)
                if x == y:
                    cycle = True
                p[x] = y
print("Yes" if cycle else "No")
