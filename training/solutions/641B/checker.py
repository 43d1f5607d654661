def check(data, answer):
    try:
        L = data.strip().split("\n")
        n, m, q = map(int, L[0].split())
        t = list(map(int, answer.split()))
        if len(t) != n * m or max(map(abs, t)) > 10 ** 9:
            return False
        g = [t[i * m:i * m + m] for i in range(n)]
        for s in L[1:q + 1]:
            o = list(map(int, s.split()))
            if o[0] == 1:
                r = o[1] - 1
                g[r] = g[r][1:] + g[r][:1]
            elif o[0] == 2:
                c = o[1] - 1
                col = [g[i][c] for i in range(n)]
                for i in range(n):
                    g[i][c] = col[(i + 1) % n]
            elif g[o[1] - 1][o[2] - 1] != o[3]:
                return False
        return True
    except Exception:
        return False
