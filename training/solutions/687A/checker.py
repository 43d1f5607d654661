def check(data, answer):
    try:
        d = list(map(int, data.split()))
        e = list(zip(d[2::2], d[3::2]))
        g = {}
        for u, v in e:
            g.setdefault(u, []).append(v)
            g.setdefault(v, []).append(u)
        c = {}
        for s in g:
            if s not in c:
                c[s] = 0
                q = [s]
                for v in q:
                    for u in g[v]:
                        if u not in c:
                            c[u] = 1 - c[v]
                            q.append(u)
        r = list(map(int, answer.split()))
        if any(c[u] == c[v] for u, v in e):
            return r == [-1]
        k = r[0]
        a, b = set(r[1:k + 1]), set(r[k + 2:])
        if len(a) != k or len(b) != r[k + 1] or len(r) != 2 + len(a) + len(b) or a & b:
            return False
        if not a | b <= set(range(1, d[0] + 1)):
            return False
        return all((u in a) + (v in a) == 1 and (u in b) + (v in b) == 1 for u, v in e)
    except Exception:
        return False
