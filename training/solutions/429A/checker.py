def check(data, answer):
    d = list(map(int, data.split()))
    n = d[0]
    g = [[] for _ in range(n + 1)]
    for u, v in zip(d[1:2 * n - 1:2], d[2:2 * n - 1:2]):
        g[u].append(v)
        g[v].append(u)
    x = [0] + [a ^ b for a, b in zip(d[2 * n - 1:3 * n - 1], d[3 * n - 1:])]
    par = [0] * (n + 1)
    q = [1]
    for v in q:
        for u in g[v]:
            if u != par[v]:
                par[u] = v
                q.append(u)
    want = [v for v in range(1, n + 1) if x[v] != x[par[par[v]]]]
    try:
        out = [int(s) for s in answer.split()]
    except ValueError:
        return False
    return out[:1] == [len(want)] and sorted(out[1:]) == want
