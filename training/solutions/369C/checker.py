def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        g = {v: [] for v in range(1, n + 1)}
        for i in range(1, len(d), 3):
            x, y, k = d[i:i + 3]
            g[x].append((y, k))
            g[y].append((x, k))
        par, road, order = {1: 0}, {1: 1}, [1]
        for v in order:
            for u, k in g[v]:
                if u != par[v]:
                    par[u], road[u] = v, k
                    order.append(u)
        cnt, best = {}, 0
        for v in reversed(order):
            c = cnt.get(v, 0)
            if road[v] == 2 and not c:
                best += 1
                c = 1
            if c:
                cnt[par[v]] = 1
        t = list(map(int, answer.split()))
        if t[0] != best or len(t) != best + 1:
            return False
        seen = set()
        for v in t[1:]:
            while v not in seen and v:
                seen.add(v)
                v = par[v]
        return all(v in seen for v in order if road[v] == 2)
    except Exception:
        return False
