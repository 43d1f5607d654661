def check(data, answer):
    try:
        d = list(map(int, data.split())); n = d[0]
        g = [[] for _ in range(n+1)]
        for u, v in zip(d[1::2], d[2::2]): g[u].append(v); g[v].append(u)
        q = [(1, 0, 1.0)]; s = -1.0
        for v, p, w in q:
            s += w
            k = [u for u in g[v] if u != p]
            q += [(u, v, w / len(k)) for u in k]
        v = answer.split()
        return len(v) == 1 and abs(float(v[0]) - s) <= 1e-6 * max(1, s)
    except Exception:
        return False
