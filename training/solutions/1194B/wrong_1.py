for _ in range(int(input())):
    n, m = map(int, input().split())
    g = [input().strip() for _ in range(n)]
    r = [s.count(".") for s in g]
    c = [t.count(".") for t in zip(*g)]
    i = r.index(min(r))
    j = c.index(min(c))
    print(r[i] + c[j] - (g[i][j] == "."))
