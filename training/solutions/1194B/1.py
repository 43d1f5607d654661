q = int(input())
for _ in range(q):
    n, m = map(int, input().split())
    g = [input() for _ in range(n)]
    r = [0] * n
    c = [0] * m
    for i in range(n):
        for j in range(m):
            if g[i][j] == ".":
                r[i] += 1
                c[j] += 1
    ans = n + m
    for i in range(n):
        for j in range(m):
            ans = min(ans, r[i] + c[j] - (g[i][j] == "."))
    print(ans)
