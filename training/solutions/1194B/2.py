for _ in range(int(input())):
    n, m = map(int, input().split())
    g = [input().strip() for _ in range(n)]
    r = [s.count(".") for s in g]
    c = [t.count(".") for t in zip(*g)]
    print(min(r[i] + c[j] - (g[i][j] == ".") for i in range(n) for j in range(m)))
